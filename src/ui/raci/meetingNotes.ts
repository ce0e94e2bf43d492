import type { Organization } from '../../domain/org/types';
import { meetingsOfDecision } from '../../domain/raci/meetingsOfDecision';
import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';

export interface MeetingNotes {
  /** The meetings that take the decision. */
  readonly decidedAt: readonly string[];
  /** The meetings that only hear of it. */
  readonly newsAt: readonly string[];
}

/** Titles of the meetings that take the decision, and of those that bring news of it. */
export function meetingNotes(
  decision: DecisionId,
  organization: Organization,
  nameOf: (meeting: MeetingId) => string,
): MeetingNotes {
  const found = meetingsOfDecision(decision, organization);
  const titles = (kind: 'takes' | 'news'): readonly string[] =>
    found.filter((link) => link.kind === kind).map(({ meeting }) => nameOf(meeting));
  return { decidedAt: titles('takes'), newsAt: titles('news') };
}
