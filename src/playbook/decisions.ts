import type { raciRoles } from './roles';

/** R does the work, A answers for it, C is asked before, I is told after. */
export type RaciLetter = 'R' | 'A' | 'C' | 'I';

export const raciLetterLabels: Readonly<Record<RaciLetter, string>> = {
  R: 'Responsible',
  A: 'Accountable',
  C: 'Consulted',
  I: 'Informed',
};

/** One of the twelve. */
export type PlaybookDecisionId = (typeof decisions)[number]['id'];

/** A decision of the playbook's or of the organization's own. */
export type DecisionId = string & { readonly brand?: 'DecisionId' };

export interface Decision {
  /** Stable, readable in a link. */
  readonly id: string;
  /** The playbook's number, 1 to 12. */
  readonly number: number;
  readonly title: string;
  readonly raci: Readonly<Record<(typeof raciRoles)[number], RaciLetter>>;
}

/** The twelve boundary decisions. Rows 4, 5, 6 and 8 name no R: the letters are kept as they are. */
export const decisions = [
  {
    id: 'ai-strategy-and-roadmap',
    number: 1,
    title: 'Enterprise AI strategy and roadmap',
    raci: { CAIO: 'R', CIO: 'C', COO: 'A', CEO: 'I' },
  },
  {
    id: 'use-case-prioritization',
    number: 2,
    title: 'AI use case prioritization',
    raci: { CAIO: 'R', CIO: 'C', COO: 'A', CEO: 'I' },
  },
  {
    id: 'tool-and-vendor-selection',
    number: 3,
    title: 'AI tool and vendor selection',
    raci: { CAIO: 'A', CIO: 'R', COO: 'C', CEO: 'I' },
  },
  {
    id: 'data-security-and-governance',
    number: 4,
    title: 'AI data security and governance',
    raci: { CAIO: 'C', CIO: 'A', COO: 'I', CEO: 'I' },
  },
  {
    id: 'infrastructure-and-cloud-architecture',
    number: 5,
    title: 'AI infrastructure and cloud architecture',
    raci: { CAIO: 'C', CIO: 'A', COO: 'I', CEO: 'I' },
  },
  {
    id: 'model-governance-and-ethics-policy',
    number: 6,
    title: 'AI model governance and ethics policy',
    raci: { CAIO: 'A', CIO: 'C', COO: 'C', CEO: 'I' },
  },
  {
    id: 'regulatory-compliance',
    number: 7,
    title: 'AI regulatory compliance',
    raci: { CAIO: 'R', CIO: 'C', COO: 'I', CEO: 'A' },
  },
  {
    id: 'engineering-team-tooling',
    number: 8,
    title: 'Engineering team AI tooling',
    raci: { CAIO: 'C', CIO: 'A', COO: 'I', CEO: 'I' },
  },
  {
    id: 'business-unit-adoption',
    number: 9,
    title: 'Business unit AI adoption and change management',
    raci: { CAIO: 'A', CIO: 'I', COO: 'R', CEO: 'I' },
  },
  {
    id: 'roi-and-board-reporting',
    number: 10,
    title: 'AI ROI measurement and board reporting',
    raci: { CAIO: 'R', CIO: 'I', COO: 'C', CEO: 'A' },
  },
  {
    id: 'workforce-upskilling',
    number: 11,
    title: 'AI workforce upskilling',
    raci: { CAIO: 'A', CIO: 'C', COO: 'R', CEO: 'I' },
  },
  {
    id: 'budget-allocation',
    number: 12,
    title: 'AI budget allocation',
    raci: { CAIO: 'R', CIO: 'C', COO: 'A', CEO: 'I' },
  },
] as const satisfies readonly Decision[];
