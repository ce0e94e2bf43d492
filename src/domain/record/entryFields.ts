import type { Field } from '../workspace/fieldTypes';
import { fieldIn, fieldsOf } from '../workspace/listFields';
import type { FieldsOf } from '../workspace/listSchema';
import type { EntryFieldName, RecordEntry } from '../workspace/types';

/** The name of a field of an entry that has the type. */
export type EntryFieldOf<Type extends Field['type']> = {
  readonly [Name in EntryFieldName]: FieldsOf<'record'>[Name] extends { readonly type: Type } ? Name : never;
}[EntryFieldName];

/** The fields of an entry that have the type, in the order of the columns. The owner's are none of them. */
export function entryFieldsOf<Type extends Field['type']>(type: Type): readonly EntryFieldOf<Type>[] {
  const own = fieldsOf('record').filter(({ field }) => field.type === type && field.unit !== 'person');
  return own.map(({ name }) => name as EntryFieldOf<Type>);
}

export const entryDates = entryFieldsOf('date');

/** What the form calls a field of an entry; null where entries of the kind have no such field. */
export function formLabelOf(name: EntryFieldName | 'personName', kind: RecordEntry['kind']): string | null {
  const field = fieldIn('record', name);
  return field?.formLabels === undefined ? (field?.label ?? name) : (field.formLabels[kind] ?? null);
}

/** The entry without dates that entries of its kind do not have. */
export function withOwnDates(entry: RecordEntry): RecordEntry {
  const foreign = entryDates.filter((name) => formLabelOf(name, entry.kind) === null);
  return { ...entry, ...Object.fromEntries(foreign.map((name) => [name, null])) };
}
