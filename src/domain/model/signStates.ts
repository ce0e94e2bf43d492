import { models } from '../../playbook/models';
import { modelOf } from '../org/modelOf';
import type { SignEvidence, SignId } from '../workspace/types';

/** One sign that it is time to leave model 3, with what is known about it. */
export interface SignState {
  readonly sign: SignId;
  /** The playbook's words: "The AI budget passes $2M a year". */
  readonly title: string;
  readonly state: 'shows' | 'doesNotShow' | 'notKnown';
  /** The evidence in one sentence: "5 business units run AI initiatives; the sign shows above 3." */
  readonly words: string;
  /** Null while nobody noted anything. */
  readonly evidence: SignEvidence | null;
}

const signs = models.flatMap(({ id }) => modelOf(id).signsToMoveOn);

/** The four signs in the playbook's order. A figure at the limit does not show yet: the playbook says "more than". */
export function signStates(evidence: readonly SignEvidence[]): readonly SignState[] {
  return signs.map(({ id, title, above = 0 }) => {
    const noted = evidence.find(({ sign }) => sign === id) ?? null;
    const state = noted === null ? 'notKnown' : stateOf(noted, above);
    const words =
      noted === null || state === 'notKnown' ? 'Nothing is noted yet.' : describeEvidence(noted, above);
    return { sign: id, title, state, words, evidence: noted };
  });
}

/** The signs that show. */
export function signsShowing(evidence: readonly SignEvidence[]): readonly SignState[] {
  return signStates(evidence).filter(({ state }) => state === 'shows');
}

function stateOf({ sign, figure, isAsked }: SignEvidence, above: number): SignState['state'] {
  if (sign === 'board-request') return isAsked === null ? 'notKnown' : shownIf(isAsked);
  return figure === null ? 'notKnown' : shownIf(figure > above);
}

const shownIf = (shows: boolean): SignState['state'] => (shows ? 'shows' : 'doesNotShow');

function describeEvidence({ sign, figure, isAsked }: SignEvidence, above: number): string {
  const count = figure ?? 0;
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
      return isAsked === true
        ? 'The board has asked for AI accountability apart from IT reporting.'
        : 'The board has not asked.';
  }
}

/** "$2,000,000": the same for every reader, since the playbook counts in dollars. */
function inDollars(amount: number): string {
  const digits = String(Math.round(amount)).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `$${digits}`;
}
