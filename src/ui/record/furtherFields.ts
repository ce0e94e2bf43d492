import { entryDates, entryFieldsOf } from '../../domain/record/entryFields';
import { readableLines } from '../../domain/text/readableText';
import { labelOf } from '../../domain/workspace/listFields';
import type { RecordEntry } from '../../domain/workspace/types';
import { formatDay } from '../shared/dates/formatDates';

export interface FurtherField {
  readonly label: string;
  /** Empty where the entry leaves it open. */
  readonly textOf: (entry: RecordEntry, locale: string) => string;
}

/** Those that the list and the report place by themselves. */
const placed: ReadonlySet<string> = new Set(['on', 'due', 'title', 'notes']);

const dates = entryDates.map((name) => ({
  name,
  textOf: (entry: RecordEntry, locale: string) =>
    entry[name] === null ? '' : formatDay(entry[name], locale),
}));

const texts = [...entryFieldsOf('text'), ...entryFieldsOf('longText')].map((name) => ({
  name,
  textOf: (entry: RecordEntry) => readableLines(entry[name]),
}));

/** The texts and dates of an entry that the list and the report show one after the other. */
export const furtherFields: readonly FurtherField[] = [...dates, ...texts]
  .filter(({ name }) => !placed.has(name))
  .map(({ name, textOf }) => ({ label: labelOf(name, ['record']), textOf }));
