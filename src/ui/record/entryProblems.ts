import type { RecordEntry } from '../../domain/workspace/types';

/** A single line of text in a list holds no more. */
const longestTitle = 255;

export type EntryProblems = Readonly<Partial<Record<'title' | 'on' | 'due', string>>>;

/** What has to change before the entry can be kept, by field. */
export function entryProblems({ title, on, due }: Pick<RecordEntry, 'title' | 'on' | 'due'>): EntryProblems {
  return {
    ...titleProblem(title.trim()),
    ...(on === '' && { on: 'The date is empty. Enter the day it was decided or noted.' }),
    ...(due !== null && on !== '' && due < on && { due: `${due} is before ${on}. Enter a later day.` }),
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
