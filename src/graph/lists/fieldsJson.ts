import { isLocalDate } from '../../domain/time/isLocalDate';
import type { FieldValue, ListName, Row } from '../../domain/workspace/types';
import { columnsOf, keyColumn, type ColumnType } from './listTables';

/** The fields of a row as a list takes them. Only those that the row names are written. */
export function fieldsJson({ list, key, fields }: Row, isNew: boolean): Record<string, FieldValue> {
  const written = columnsOf[list].flatMap(({ field, name, type }) => {
    const value = fields[field];
    if (value === undefined || (isNew && value === null)) return [];
    return [[name, toColumn(type, value)] as const];
  });
  return Object.fromEntries(isNew ? [[keyColumn, key], ...written] : written);
}

/** Our fields in what a list tells; an empty one is null. Columns that others added are passed over. */
export function fieldsIn(list: ListName, json: Readonly<Record<string, unknown>>): Row['fields'] {
  return Object.fromEntries(
    columnsOf[list].map(({ field, name, type }) => [field, fromColumn(type, json[name])]),
  );
}

/**
 * A date without a time is the midnight of the site's own zone, which nobody tells us, told in UTC. Ten in the morning UTC is the
 * same date in every zone from Hawaii to New Zealand in summer; read thirteen hours later, so is its midnight.
 */
function toColumn(type: ColumnType, value: FieldValue): FieldValue {
  return type === 'date' && value !== null ? `${String(value)}T10:00:00Z` : value;
}

function fromColumn(type: ColumnType, value: unknown): FieldValue {
  if (typeof value === 'string') return type === 'date' ? dateOf(value) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const hoursToDate = 13;

function dateOf(text: string): string {
  const at = Date.parse(text);
  return !isLocalDate(text.slice(0, 10)) || Number.isNaN(at)
    ? text
    : new Date(at + hoursToDate * 3_600_000).toISOString().slice(0, 10);
}
