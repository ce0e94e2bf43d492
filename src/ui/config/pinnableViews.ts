/** What a tab can open on. */
export interface PinnableView {
  /** The sub page, as deep links name it. */
  readonly id: 'raci' | 'rhythm';
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
];

export function viewNamed(id: string): PinnableView {
  const found = pinnableViews.find((view) => view.id === id);
  if (found === undefined) throw new Error(`No view is called "${id}".`);
  return found;
}
