import { models } from '../../playbook/models';
import { modelOf } from '../org/roles';
import type { SignEvidence, SignId } from '../workspace/types';

/** One sign that it is time to leave model 3, with what is known about it. */
export interface SignState {
  readonly sign: SignId;
  /** The playbook's words: "The AI budget passes $2M a year". */
  readonly title: string;
  readonly state: 'shows' | 'doesNotShow' | 'notKnown';
  /** The figure above which it shows; 0 where it is no matter of figures. */
  readonly above: number;
  /** Null while nobody noted anything. */
  readonly evidence: SignEvidence | null;
}

const signs = models.flatMap(({ id }) => modelOf(id).signsToMoveOn);

/** The four signs in the playbook's order. A figure at the limit does not show yet: the playbook says "more than". */
export function signStates(evidence: readonly SignEvidence[]): readonly SignState[] {
  return signs.map(({ id, title, above = 0 }) => {
    const noted = evidence.find(({ sign }) => sign === id) ?? null;
    const state = noted === null ? 'notKnown' : stateOf(noted, above);
    return { sign: id, title, state, above, evidence: noted };
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
