import type { Person } from '../org/types';
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
