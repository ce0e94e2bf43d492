import type { RecordEntry } from '../../domain/workspace/types';
import { formatDay } from '../shared/dates/formatDates';

/** A single line of text in a list holds no more. */
const longestTitle = 255;

export type EntryProblems = Readonly<Partial<Record<'title' | 'on' | 'due', string>>>;

/**
 * What has to change before the entry can be saved, by field. An action may be noted after the day that it was due: what
 * is past can be entered. An answer cannot be due before the question went up.
 */
export function entryProblems(
  { kind, title, on, due }: Pick<RecordEntry, 'kind' | 'title' | 'on' | 'due'>,
  locale: string,
): EntryProblems {
  const isTooEarly = kind === 'escalation' && due !== null && on !== '' && due < on;
  return {
    ...titleProblem(title.trim()),
    ...(on === '' && { on: 'The date is empty. Enter the day it was decided or noted.' }),
    ...(isTooEarly && {
      due: `${formatDay(due, locale)} is before ${formatDay(on, locale)}. Enter a later day.`,
    }),
  };
}

function titleProblem(title: string): EntryProblems {
  if (title === '') return { title: 'The title is empty. Say in one line what it is about.' };
  if (title.length > longestTitle)
    return {
      title: `The title has ${title.length} characters. Use at most ${longestTitle}; notes hold the rest.`,
    };
  return {};
}
