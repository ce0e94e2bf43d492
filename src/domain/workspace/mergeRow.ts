import { fieldIn } from './listFields';
import { entriesOf, fieldOf, rowWith } from './rowFields';
import type { Row } from './types';

export type Merge<R extends Row> =
  | { readonly kind: 'merged'; readonly row: R }
  /** The fields that both changed, each to something else. */
  | { readonly kind: 'conflict'; readonly fields: readonly string[] };

/**
 * What both made of the same row: changes of different fields stand together. Fields that only make sense together, such
 * as a person's name and address, count as one.
 */
export function mergeRow<R extends Row>(base: Row, mine: Row, theirs: R): Merge<R> {
  const unitOf = (field: string): string => fieldIn(base.list, field)?.unit ?? field;
  const fields = [...new Set([base, mine, theirs].flatMap((row) => Object.keys(row.fields)))];
  const changedBy = (row: Row) => fields.filter((field) => fieldOf(row, field) !== fieldOf(base, field));
  const mineChanged = changedBy(mine);
  const theirsChanged = changedBy(theirs);
  const theirUnits = new Set(theirsChanged.map(unitOf));
  const differing = fields.filter((field) => fieldOf(mine, field) !== fieldOf(theirs, field));
  const contested = new Set(mineChanged.map(unitOf).filter((unit) => theirUnits.has(unit)));
  if (isTakenBackUnder(mineChanged, theirsChanged)) contested.add('inForce');
  const conflicting = differing.filter((field) => contested.has(unitOf(field)));
  if (conflicting.length > 0) return { kind: 'conflict', fields: conflicting };
  const mineOnly = mineChanged.map((field) => [field, fieldOf(mine, field)] as const);
  return { kind: 'merged', row: rowWith(theirs, [...entriesOf(theirs), ...mineOnly]) };
}

/** Who changes a row that the other takes back meanwhile should hear of it. */
function isTakenBackUnder(mine: readonly string[], theirs: readonly string[]): boolean {
  return (mine.includes('inForce') && theirs.length > 0) || (theirs.includes('inForce') && mine.length > 0);
}
