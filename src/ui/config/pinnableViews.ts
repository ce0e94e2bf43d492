import type { Screen } from '../shared/navigation/SubPage';

/** What a tab can open on. */
export interface PinnableView {
  /** The sub page, as deep links name it. */
  readonly id: Screen;
  readonly title: string;
  readonly preview: string;
  readonly defaultName: string;
}

export const pinnableViews: readonly [PinnableView, ...PinnableView[]] = [
  {
    id: 'raci',
    title: 'Who decides what',
    preview: 'The twelve decisions with the accountable role of each, to look up in two taps.',
    defaultName: 'Who decides what',
  },
  {
    id: 'rhythm',
    title: 'Rhythm',
    preview: 'The three meetings: when each is next, who is in it, and whether the calendar is in order.',
    defaultName: 'AI rhythm',
  },
  {
    id: 'charters',
    title: 'Charters',
    preview: 'What the CIO owns and what the CAIO owns, side by side, with a search for “who owns …?”.',
    defaultName: 'Who owns what',
  },
  {
    id: 'model',
    title: 'Model',
    preview: 'How AI is led here: the three models as charts, and who chose the one in use, when and why.',
    defaultName: 'How AI is led',
  },
  {
    id: 'record',
    title: 'Record',
    preview: 'Decisions, actions and escalations, newest first, with owners and due dates.',
    defaultName: 'AI record',
  },
  {
    id: 'findings',
    title: 'Findings',
    preview: 'Where charters, matrix, model, rhythm and people do not agree, and what settles it.',
    defaultName: 'AI findings',
  },
];

export function viewNamed(id: string): PinnableView {
  const found = pinnableViews.find((view) => view.id === id);
  if (found === undefined) throw new Error(`No view is called "${id}".`);
  return found;
}
