import type { Role } from './roles';

/** The three organizational models, by the playbook's number. */
export type ModelId = 'caio-reports-to-ceo' | 'both-report-to-coo' | 'cio-owns-ai';

export interface OrganizationalModel {
  readonly id: ModelId;
  readonly number: 1 | 2 | 3;
  readonly title: string;
  /** The manager of each role; the CEO has none. Roles that the model lacks are absent. */
  readonly reportsTo: Readonly<Partial<Record<Role, Role>>>;
  readonly bestWhere: string;
  readonly consequence: string;
  /** When it is time to move on; only the third model expires. */
  readonly signsToMoveOn: readonly MoveOnSign[];
}

interface MoveOnSign {
  readonly id: 'units-running-initiatives' | 'yearly-budget' | 'purchases-around-it' | 'board-request';
  readonly title: string;
  /** The sign shows when the figure is greater than this (units, or US dollars a year); absent for a yes or no. */
  readonly above?: number;
}

export const models = [
  {
    id: 'caio-reports-to-ceo',
    number: 1,
    title: 'The CAIO reports to the CEO',
    reportsTo: { CAIO: 'CEO', COO: 'CEO', CIO: 'COO' },
    bestWhere:
      'AI is a primary competitive differentiator, as is common in finance, healthcare, technology and retail.',
    consequence: 'The CAIO is a peer of the COO and has the most cross-functional authority.',
    signsToMoveOn: [],
  },
  {
    id: 'both-report-to-coo',
    number: 2,
    title: 'The CAIO and the CIO both report to the COO',
    reportsTo: { CAIO: 'COO', CIO: 'COO', COO: 'CEO' },
    bestWhere: 'AI’s value is operational: cost, delivery speed, process efficiency.',
    consequence: 'The COO is the integration point for every boundary decision.',
    signsToMoveOn: [],
  },
  {
    id: 'cio-owns-ai',
    number: 3,
    title: 'The CIO owns AI, with a VP of AI',
    reportsTo: { VPAI: 'CIO', CIO: 'COO', COO: 'CEO' },
    bestWhere: 'AI maturity is still being built. This model expires.',
    consequence: 'There is no CAIO: the VP of AI does the work and the CIO answers for it.',
    signsToMoveOn: [
      {
        id: 'units-running-initiatives',
        title: 'More than three business units run AI initiatives at once',
        above: 3,
      },
      { id: 'yearly-budget', title: 'The AI budget passes $2M a year', above: 2_000_000 },
      { id: 'purchases-around-it', title: 'Business units buy AI tools around IT' },
      { id: 'board-request', title: 'The board asks for AI accountability apart from IT reporting' },
    ],
  },
] as const satisfies readonly OrganizationalModel[];
