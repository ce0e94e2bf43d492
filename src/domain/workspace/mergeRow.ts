import type { FieldValue, ListName, Row } from './types';

export type Merge =
  | { readonly kind: 'merged'; readonly row: Row }
  /** The fields that both changed, each to something else. */
  | { readonly kind: 'conflict'; readonly fields: readonly string[] };

/**
 * What both made of the same row: changes of different fields stand together. Fields that only make sense together, such
 * as a person's name and address, count as one.
 */
export function mergeRow(base: Row, mine: Row, theirs: Row): Merge {
  const fields = [...new Set([base, mine, theirs].flatMap((row) => Object.keys(row.fields)))];
  const changedBy = (row: Row) => fields.filter((field) => valueOf(row, field) !== valueOf(base, field));
  const mineChanged = changedBy(mine);
  const theirsChanged = changedBy(theirs);
  const theirUnits = new Set(theirsChanged.map((field) => unitOf(base.list, field)));
  const differing = fields.filter((field) => valueOf(mine, field) !== valueOf(theirs, field));
  const contested = new Set(
    mineChanged.map((field) => unitOf(base.list, field)).filter((unit) => theirUnits.has(unit)),
  );
  if (isTakenBackUnder(mineChanged, theirsChanged)) contested.add('inForce');
  const conflicting = differing.filter((field) => contested.has(unitOf(base.list, field)));
  if (conflicting.length > 0) return { kind: 'conflict', fields: conflicting };
  const mineOnly = mineChanged.map((field) => [field, valueOf(mine, field)] as const);
  return {
    kind: 'merged',
    row: { ...theirs, fields: { ...theirs.fields, ...Object.fromEntries(mineOnly) } },
  };
}

/** Who changes a row that the other takes back meanwhile should hear of it. */
function isTakenBackUnder(mine: readonly string[], theirs: readonly string[]): boolean {
  return (mine.includes('inForce') && theirs.length > 0) || (theirs.includes('inForce') && mine.length > 0);
}

const valueOf = ({ fields }: Row, field: string): FieldValue => fields[field] ?? null;

/** A choice with who made it, when and why; a pattern with its first date. */
const settingUnit: ReadonlySet<string> = new Set([
  'value',
  'date',
  'figure',
  'isAsked',
  'by',
  'on',
  'because',
]);

function unitOf(list: ListName, field: string): string {
  if (field.startsWith('person')) return 'person';
  return list === 'settings' && settingUnit.has(field) ? 'value' : field;
}
