import { msPerHour } from '../../domain/time/durations';
import { isLocalDate } from '../../domain/time/localDates';
import type { Field } from '../../domain/workspace/fieldTypes';
import { fieldsOf, membersIn } from '../../domain/workspace/listFields';
import { fieldOf } from '../../domain/workspace/rowFields';
import type { Fields, FieldValue, ListName, Row } from '../../domain/workspace/types';
import { keyColumn } from './listTables';

/** The fields of a row as a list takes them. Only those that the row names are written. */
export function fieldsJson(row: Row, isNew: boolean): Record<string, FieldValue> {
  const written = fieldsOf(row.list, Object.keys(row.fields)).flatMap(({ name, field }) => {
    const value = fieldOf(row, name);
    if (!Object.hasOwn(row.fields, name) || (isNew && value === null)) return [];
    return [[field.column, toColumn(field, value)] as const];
  });
  return Object.fromEntries(isNew ? [[keyColumn, row.key], ...written] : written);
}

/**
 * Our fields in what a list tells; an empty one is null, and one that holds no value of its type stays as it is. Columns
 * that others added are passed over.
 */
export function fieldsIn<List extends ListName>(
  list: List,
  json: Readonly<Record<string, unknown>>,
): Fields<List> {
  const fields = fieldsOf(list, membersIn(list, Object.keys(json)));
  return Object.fromEntries(
    fields.map(({ name, field }) => [name, fromColumn(field, json[field.column])]),
  ) as Fields<List>;
}

/** A row of the list, as Graph tells its fields. */
export const rowIn = (list: ListName, key: string, json: Readonly<Record<string, unknown>>): Row =>
  ({ list, key, fields: fieldsIn(list, json) }) as Row;

/**
 * A date without a time is the midnight of the site's own zone, which nobody tells us, told in UTC. Ten in the morning UTC is the
 * same date in every zone from Hawaii to New Zealand in summer; read thirteen hours later, so is its midnight.
 */
function toColumn({ type }: Field, value: FieldValue): FieldValue {
  return type === 'date' && value !== null ? `${String(value)}T10:00:00Z` : value;
}

function fromColumn({ type }: Field, value: unknown): FieldValue {
  if (typeof value === 'string') return type === 'date' ? dateOf(value) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const hoursToDate = 13;

function dateOf(text: string): string {
  const at = Date.parse(text);
  return !isLocalDate(text.slice(0, 10)) || Number.isNaN(at)
    ? text
    : new Date(at + hoursToDate * msPerHour).toISOString().slice(0, 10);
}
