import type { DecisionId } from '../../playbook/decisions';
import type { Meeting, MeetingId, Topic, TopicLink } from '../../playbook/meetings';
import { playbookMatrix } from '../raci/raciOf';
import type { MatrixRow } from '../raci/types';
import type { Organization } from '../org/types';
import { meetingOf } from './meetings';

/** What decides which topics a meeting has. */
export type TopicsFrom = Pick<Organization, 'matrix' | 'placed'>;

/**
 * The standing topics of the meeting as the organization holds it: the playbook's, without links to decisions that the
 * matrix has retired, then one for each decision placed there that no topic of the meeting takes already. A topic whose
 * only decision was retired stays, tied to nothing.
 */
export function topicsOf(meeting: MeetingId, organization: TopicsFrom): readonly Topic[] {
  const { topics }: Meeting = meetingOf(meeting);
  const rows = rowsInUse(organization);
  const standing = topics.map(({ title, links }) => ({
    title,
    links: links.filter((link) => !('decision' in link) || rows.has(link.decision)),
  }));
  return [...standing, ...placedTopics(meeting, organization, standing)];
}

/** The decisions that the topics take, each once. */
export function decisionsTaken(topics: readonly Topic[]): readonly DecisionId[] {
  const taken = topics.flatMap(({ links }) =>
    links.flatMap((link) => (link.kind === 'takes' ? [link.decision] : [])),
  );
  return [...new Set(taken)];
}

function placedTopics(
  meeting: MeetingId,
  organization: TopicsFrom,
  standing: readonly Topic[],
): readonly Topic[] {
  const rows = rowsInUse(organization);
  const taken = decisionsTaken(standing);
  return (organization.placed ?? []).flatMap((place) => {
    const row = rows.get(place.decision);
    if (place.meeting !== meeting || row === undefined || taken.includes(place.decision)) return [];
    const takes: TopicLink = { kind: 'takes', decision: place.decision };
    return [{ title: row.title, links: [takes] }];
  });
}

function rowsInUse({ matrix = playbookMatrix }: TopicsFrom): ReadonlyMap<DecisionId, MatrixRow> {
  return new Map(matrix.filter(({ retired }) => !retired).map((row) => [row.decision, row]));
}
