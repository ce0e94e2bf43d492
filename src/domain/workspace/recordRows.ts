import { fieldReader } from './fieldReader';
import { fieldsOf } from './listFields';
import { personFields, textField } from './rowFields';
import type { EntryFieldName, EntryFields, Fields, MalformedField, RecordEntry, Row } from './types';

/** The fields of an entry but for its owner, who is in several fields. */
const entryFields = fieldsOf('record')
  .filter(({ name, field }) => field.unit !== 'person' && name !== 'inForce')
  .map(({ name, field: { type, isRequired = false, fallback = null } }) => ({
    name: name as EntryFieldName,
    isRequired,
    whenEmpty: type === 'text' || type === 'longText' ? '' : fallback,
  }));

export function rowOfEntry(entry: RecordEntry): Row<'record'> {
  const values = entryFields.map(({ name }) => [name, textField(entry[name])] as const);
  const fields = Object.fromEntries(values) as Fields<'record'>;
  return {
    ...{ list: 'record', key: entry.id },
    fields: { ...fields, ...personFields(entry.owner), inForce: true },
  };
}

export interface EntryRead {
  /** Null for a row without a kind and a date, which is nobody's entry. */
  readonly entry: RecordEntry | null;
  readonly malformed: readonly MalformedField[];
}

/** What a row of the record says, and which of its fields say nothing. */
export function entryOf(row: Row<'record'>): EntryRead {
  const malformed: MalformedField[] = [];
  const reader = fieldReader(row, malformed);
  const values = entryFields.map(({ name, whenEmpty }) => [name, reader.value(name) ?? whenEmpty] as const);
  const owner = reader.person();
  const isEntry = entryFields.every(({ isRequired }, at) => !isRequired || values[at]?.[1] !== null);
  const entry = { ...(Object.fromEntries(values) as unknown as EntryFields), id: row.key, owner };
  return { entry: isEntry ? entry : null, malformed };
}

/** An entry to begin with: a decision taken on the day. */
export function newEntry(id: string, on: RecordEntry['on']): RecordEntry {
  const values = entryFields.map(({ name, whenEmpty }) => [name, whenEmpty]);
  const empty = Object.fromEntries(values) as Omit<EntryFields, 'kind' | 'on'>;
  return { ...empty, id, kind: 'decision', on, owner: null, status: 'done' };
}
