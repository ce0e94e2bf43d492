import type { SignId } from '../../../domain/workspace/types';

/** What the figure of a sign counts; null where it is a yes or a no. */
export const figureOf: Readonly<Record<SignId, { readonly label: string; readonly prefix: string } | null>> =
  {
    'units-running-initiatives': { label: 'Business units that run AI initiatives now', prefix: '' },
    'yearly-budget': { label: 'AI budget in US dollars a year', prefix: '$' },
    'purchases-around-it': { label: 'Known purchases of AI tools around IT', prefix: '' },
    'board-request': null,
  };
