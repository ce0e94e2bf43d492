import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';
import { meetings } from '../../playbook/meetings';
import { type TopicsFrom, topicsOf } from '../rhythm/topics';

export interface DecisionMeeting {
  readonly meeting: MeetingId;
  readonly kind: 'takes' | 'news';
}

type MeetingsByDecision = ReadonlyMap<DecisionId, readonly DecisionMeeting[]>;

const playbooks: TopicsFrom = {};

/** A screen asks for each of its rows: the topics are read once for an organization. */
const known = new WeakMap<TopicsFrom, MeetingsByDecision>();

/**
 * The meetings that take the decision or bring news of it, in the playbook's order; a meeting that takes it counts
 * once, whatever news it has. Without an organization, as the playbook has it.
 */
export function meetingsOfDecision(
  decision: DecisionId,
  organization: TopicsFrom = playbooks,
): readonly DecisionMeeting[] {
  const found = known.get(organization) ?? meetingsByDecision(organization);
  known.set(organization, found);
  return found.get(decision) ?? [];
}

function meetingsByDecision(organization: TopicsFrom): MeetingsByDecision {
  const found = new Map<DecisionId, readonly DecisionMeeting[]>();
  for (const { id } of meetings) {
    for (const [decision, kind] of kindsAt(id, organization)) {
      found.set(decision, [...(found.get(decision) ?? []), { meeting: id, kind }]);
    }
  }
  return found;
}

function kindsAt(
  meeting: MeetingId,
  organization: TopicsFrom,
): ReadonlyMap<DecisionId, DecisionMeeting['kind']> {
  const kinds = new Map<DecisionId, DecisionMeeting['kind']>();
  for (const link of topicsOf(meeting, organization).flatMap(({ links }) => links)) {
    if ('decision' in link && kinds.get(link.decision) !== 'takes') kinds.set(link.decision, link.kind);
  }
  return kinds;
}
