import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId, Topic } from '../../playbook/meetings';
import { meetings } from '../../playbook/meetings';

export interface DecisionMeeting {
  readonly meeting: MeetingId;
  readonly kind: 'takes' | 'news';
}

/** The meetings whose standing topics take the decision or bring news of it, in the playbook's order. */
export function meetingsOfDecision(decision: DecisionId): readonly DecisionMeeting[] {
  return meetings.flatMap(({ id, topics }) =>
    topics.flatMap((topic: Topic) =>
      topic.links.flatMap((link) =>
        'decision' in link && link.decision === decision ? [{ meeting: id, kind: link.kind }] : [],
      ),
    ),
  );
}
