import { fieldReader } from './fieldReader';
import { fieldsOf } from './listFields';
import { personFields, textField } from './rowFields';
import type { EntryFields, Fields, MalformedField, RecordEntry, Row } from './types';

type EntryFieldName = keyof EntryFields;

const described = fieldsOf('record').filter(
  ({ name, field }) => field.unit !== 'person' && name !== 'inForce',
);

/** The fields of an entry but for its owner, who is in several fields. */
const entryFields = described.map(({ name, field: { type, isRequired = false, whenEmpty = null } }) => ({
  name: name as EntryFieldName,
  isRequired,
  whenEmpty: type === 'text' || type === 'longText' ? '' : whenEmpty,
}));

export function rowOfEntry(entry: RecordEntry): Row<'record'> {
  const said = entryFields.map(({ name }) => [name, textField(entry[name])] as const);
  const fields = Object.fromEntries(said) as Fields<'record'>;
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
  const said = entryFields.map(({ name, whenEmpty }) => [name, reader.value(name) ?? whenEmpty] as const);
  const owner = reader.person();
  const isEntry = entryFields.every(({ isRequired }, at) => !isRequired || said[at]?.[1] !== null);
  const entry = { ...(Object.fromEntries(said) as unknown as EntryFields), id: row.key, owner };
  return { entry: isEntry ? entry : null, malformed };
}
