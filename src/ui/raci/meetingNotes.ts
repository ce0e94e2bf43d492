import type { Organization } from '../../domain/org/types';
import { meetingsOfDecision } from '../../domain/raci/meetingsOfDecision';
import type { DecisionId } from '../../playbook/decisions';
import { meetings } from '../../playbook/meetings';

export interface MeetingNotes {
  /** The meetings that take the decision. */
  readonly decidedAt: readonly string[];
  /** The meetings that only hear of it. */
  readonly newsAt: readonly string[];
}

/** Titles of the meetings that take the decision, and of those that bring news of it; the playbook's without an organization. */
export function meetingNotes(decision: DecisionId, organization: Organization | null): MeetingNotes {
  const found = meetingsOfDecision(decision, organization ?? undefined);
  const titles = (kind: 'takes' | 'news'): readonly string[] =>
    found.filter((link) => link.kind === kind).flatMap(({ meeting }) => titleOf(meeting));
  return { decidedAt: titles('takes'), newsAt: titles('news') };
}

function titleOf(id: (typeof meetings)[number]['id']): readonly string[] {
  return meetings.filter((meeting) => meeting.id === id).map(({ title }) => title);
}
