import type { MatrixReport } from '../application/ports/Documents';

export const matrixTitle = 'Who decides what';

/** What each letter asks of a role. */
export const letterMeanings: readonly (readonly [string, string])[] = [
  ['A Accountable', 'Answers for the decision. Exactly one role.'],
  ['R Responsible', 'Does the work. Where no role is R, the accountable one does it.'],
  ['C Consulted', 'Is asked before the decision.'],
  ['I Informed', 'Is told after the decision.'],
];

/** "Who decides what 2026-11-23.xlsx". */
export function matrixFileName({ asOf }: MatrixReport, ending: 'xlsx' | 'docx'): string {
  return `${matrixTitle} ${asOf}.${ending}`;
}
