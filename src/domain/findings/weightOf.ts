import type { FindingRule } from './types';

export type FindingWeight = 'blocks' | 'weakens';

/** A decision cannot be taken, or not by whom it should be, while one of these is found. */
const blocking: ReadonlySet<FindingRule> = new Set<FindingRule>([
  'notOneAccountable',
  'vacantSeat',
  'accountGone',
  'accountableNotInRoom',
  'requiredNotInvited',
]);

/** What the finding does to the decisions that it is about. */
export function weightOf(rule: FindingRule): FindingWeight {
  return blocking.has(rule) ? 'blocks' : 'weakens';
}
