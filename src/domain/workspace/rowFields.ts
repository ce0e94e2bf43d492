import type { Person } from '../org/types';
import { fieldIn } from './listFields';
import type { FieldValue, ListName, Row } from './types';

/** Lists keep no empty text: it is the same as nothing. */
export const textField = <Value extends FieldValue>(text: Value): Value | null => (text === '' ? null : text);

export function personFields(person: Person | null) {
  return {
    personId: person?.id ?? null,
    personName: textField(person?.name ?? null),
    personMail: textField(person?.mail ?? null),
    personTitle: textField(person?.title ?? null),
  };
}

/** A row that was taken back stays, so that its history does. */
export const isInForce = ({ fields }: Row): boolean => fields.inForce !== false;

/** Fields of a row by name, for what treats all fields alike. */
type FieldsByName = Readonly<Record<string, FieldValue>>;

/** What the row says in a field; null where it says nothing. */
export const fieldOf = (row: Row, name: string): FieldValue => (row.fields as FieldsByName)[name] ?? null;

/** What the row says, field by field. */
export const entriesOf = (row: Pick<Row, 'fields'>): readonly (readonly [string, FieldValue])[] =>
  Object.entries(row.fields as FieldsByName);

/** The row with these fields alone, which are fields of rows of the same list. */
export const rowWith = <R extends Row>(row: R, fields: Iterable<readonly [string, FieldValue]>): R => ({
  ...row,
  fields: Object.fromEntries(fields),
});

/** The row with the fields of another over its own. */
export const rowOver = <R extends Row>(row: R, other: Pick<Row, 'fields'>): R =>
  rowWith(row, [...entriesOf(row), ...entriesOf(other)]);

/** The rows of one list. */
export function rowsIn<List extends ListName, R extends Row>(
  list: List,
  rows: readonly R[],
): readonly Extract<R, { readonly list: List }>[] {
  return rows.filter((row): row is Extract<R, { readonly list: List }> => row.list === list);
}

/** "override:portfolio-review:COO" → ["override", "portfolio-review", "COO"]; the last part may hold colons itself. */
export function partsOfKey(key: string, count: number): readonly string[] {
  const parts = key.split(':');
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join(':')];
}

/** The fewest rows and fields that turn the one into the other. A row that is gone is no longer in force. */
export function changedRows(before: readonly Row[], after: readonly Row[]): readonly Row[] {
  const known = new Map(before.map((row) => [rowId(row), row]));
  const stays = new Set(after.map(rowId));
  const changed = after.flatMap((row) => {
    const old = known.get(rowId(row));
    return old === undefined ? [row] : fieldsChanged(old, row);
  });
  const gone = before.filter((row) => !stays.has(rowId(row)));
  return [...changed, ...gone.map((row) => ({ ...row, fields: { inForce: false } }))];
}

/** What names a row among those of all lists. */
export const rowId = ({ list, key }: Pick<Row, 'list' | 'key'>): string => `${list} ${key}`;

function fieldsChanged(before: Row, after: Row): readonly Row[] {
  const changes = entriesOf(after).filter(([field, value]) => fieldOf(before, field) !== value);
  return changes.length === 0 ? [] : [rowWith(after, changes)];
}

type Merge<R extends Row> =
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
  const conflictingUnits = new Set(mineChanged.map(unitOf).filter((unit) => theirUnits.has(unit)));
  if (isTakenBackUnder(mineChanged, theirsChanged)) conflictingUnits.add('inForce');
  const conflicting = differing.filter((field) => conflictingUnits.has(unitOf(field)));
  if (conflicting.length > 0) return { kind: 'conflict', fields: conflicting };
  const mineOnly = mineChanged.map((field) => [field, fieldOf(mine, field)] as const);
  return { kind: 'merged', row: rowWith(theirs, [...entriesOf(theirs), ...mineOnly]) };
}

/** Who changes a row that the other takes back meanwhile should hear of it. */
function isTakenBackUnder(mine: readonly string[], theirs: readonly string[]): boolean {
  return (mine.includes('inForce') && theirs.length > 0) || (theirs.includes('inForce') && mine.length > 0);
}
