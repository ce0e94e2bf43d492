import { entryDates } from '../../domain/record/entryFields';
import type { EntryFieldName, RecordEntry } from '../../domain/workspace/types';
import { formatDay } from '../shared/dates/formatDates';

/** A single line of text in a list holds no more. */
const longestTitle = 255;

export type EntryProblems = Readonly<Partial<Record<EntryFieldName, string>>>;

/**
 * What has to change before the entry can be saved, by field. An action may be noted after the day that it was due: what
 * is past can be entered. Nothing else can be due before the day it was decided or went up.
 */
export function entryProblems(entry: RecordEntry, locale: string): EntryProblems {
  return {
    ...titleProblem(entry.title.trim()),
    ...(entry.on === '' && { on: 'The date is empty. Enter the day it was decided or noted.' }),
    ...(entry.kind !== 'action' && dateProblems(entry, locale)),
  };
}

function dateProblems(entry: RecordEntry, locale: string): EntryProblems {
  const problems = entryDates.flatMap((name) => {
    const date = entry[name];
    if (date === null || date >= entry.on) return [];
    const problem = `${formatDay(date, locale)} is before ${formatDay(entry.on, locale)}. Enter a later day.`;
    return [[name, problem] as const];
  });
  return Object.fromEntries(problems);
}

function titleProblem(title: string): EntryProblems {
  if (title === '') return { title: 'The title is empty. Say in one line what it is about.' };
  if (title.length > longestTitle)
    return {
      title: `The title has ${title.length} characters. Use at most ${longestTitle}; notes hold the rest.`,
    };
  return {};
}
