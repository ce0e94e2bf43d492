import { fieldIn, fieldsOf } from '../workspace/listFields';
import type { FieldsOf } from '../workspace/listSchema';
import type { EntryFieldName, RecordEntry } from '../workspace/types';

/** A field of an entry that holds a date. */
export type EntryDate = {
  readonly [Name in EntryFieldName]: FieldsOf<'record'>[Name] extends { readonly type: 'date' }
    ? Name
    : never;
}[EntryFieldName];

export const entryDates = fieldsOf('record').flatMap(({ name, field }) =>
  field.type === 'date' ? [name as EntryDate] : [],
);

/** What the form calls a field of an entry; null where entries of the kind have no such field. */
export function formLabelOf(name: EntryFieldName | 'personName', kind: RecordEntry['kind']): string | null {
  const field = fieldIn('record', name);
  return field?.formLabels === undefined ? (field?.label ?? name) : (field.formLabels[kind] ?? null);
}

const mainDates: ReadonlySet<EntryDate> = new Set(['on', 'due']);

/** The dates of an entry beside the day it was noted and the day it is due. */
export const furtherDates = entryDates.filter((name) => !mainDates.has(name));

/** The entry without dates that entries of its kind do not have. */
export function withOwnDates(entry: RecordEntry): RecordEntry {
  const foreign = entryDates.filter((name) => formLabelOf(name, entry.kind) === null);
  return { ...entry, ...Object.fromEntries(foreign.map((name) => [name, null])) };
}
