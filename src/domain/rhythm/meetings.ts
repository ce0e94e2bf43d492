import type { DecisionId } from '../../playbook/decisions';
import { type Meeting, type MeetingId, meetings, type Topic, type TopicLink } from '../../playbook/meetings';
import type { Organization } from '../org/types';
import { playbookMatrix } from '../raci/rows';
import type { MatrixRow } from '../raci/types';
import type { AgendaChoices, MeetingDetails, RhythmSettings, TopicChoice } from './types';

/** The playbook's meeting with this id. */
export function meetingOf(id: MeetingId): Meeting & { readonly id: MeetingId } {
  const meeting = meetings.find((candidate) => candidate.id === id);
  if (meeting === undefined) throw new Error(`No meeting is called "${id}".`);
  return meeting;
}

export const noDetails: MeetingDetails = { endsFrom: null, name: '', room: '', people: [], topics: [] };

/** What was decided about the meeting; as the playbook has it where nothing was. */
export function detailsOf({ details }: Pick<RhythmSettings, 'details'>, meeting: MeetingId): MeetingDetails {
  return details?.[meeting] ?? noDetails;
}

/** Whether anything was decided otherwise. */
export const saysSomething = (details: MeetingDetails): boolean =>
  JSON.stringify({ ...noDetails, ...details }) !== JSON.stringify(noDetails);

/** What the organization calls the meeting. */
export function meetingName(settings: Pick<RhythmSettings, 'details'>, meeting: MeetingId): string {
  return detailsOf(settings, meeting).name || meetingOf(meeting).title;
}

/** What was chosen on the meeting that people read in its agenda, beside what follows from seats and letters. */
export function agendaChoices(
  settings: Pick<RhythmSettings, 'overrides' | 'details'>,
  meeting: MeetingId,
): AgendaChoices {
  const { name, people, topics } = detailsOf(settings, meeting);
  const overrides = settings.overrides.flatMap((one) =>
    one.meeting === meeting ? [{ role: one.role, kind: one.kind }] : [],
  );
  return { name, people, topics, overrides };
}

/** A topic in its place; `minutes` is null where nobody chose them. */
export interface ChosenTopic extends Topic {
  readonly minutes: number | null;
  readonly isOwn: boolean;
}

/**
 * The topics in the order that was chosen, the organization's own among them. A standing topic that was not named comes
 * after those that were; one that was named and stands no longer is passed over.
 */
export function chosenTopics(
  standing: readonly Topic[],
  chosen: readonly TopicChoice[],
): readonly ChosenTopic[] {
  const named = chosen.flatMap(({ title, minutes, isOwn }): readonly ChosenTopic[] => {
    if (isOwn) return [{ title, links: [], minutes, isOwn }];
    const topic = standing.find((one) => one.title === title);
    return topic === undefined ? [] : [{ ...topic, minutes, isOwn }];
  });
  const others = standing.filter(({ title }) => named.every((one) => one.isOwn || one.title !== title));
  return [...named, ...others.map((topic) => ({ ...topic, minutes: null, isOwn: false }))];
}

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
