import type { SignState } from '../../domain/model/signStates';

/** The evidence in one sentence: "5 business units run AI initiatives; the sign shows above 3." */
export function describeSign({ sign, state, above, evidence }: SignState): string {
  if (state === 'notKnown') return 'Nothing is noted yet.';
  const count = evidence?.figure ?? 0;
  switch (sign) {
    case 'units-running-initiatives':
      return `${count} business ${count === 1 ? 'unit runs' : 'units run'} AI initiatives; the sign shows above ${above}.`;
    case 'yearly-budget':
      return `The AI budget is ${inDollars(count)} a year; the sign shows above ${inDollars(above)}.`;
    case 'purchases-around-it':
      return count === 0
        ? 'No purchase around IT is known.'
        : `${count} ${count === 1 ? 'purchase' : 'purchases'} around IT ${count === 1 ? 'is' : 'are'} known.`;
    case 'board-request':
      return evidence?.isAsked === true
        ? 'The board has asked for AI accountability apart from IT reporting.'
        : 'The board has not asked.';
  }
}

/** "$2,000,000": the same for every reader, since the playbook counts in dollars. */
function inDollars(amount: number): string {
  const digits = String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `$${digits}`;
}
