import { detailsOf } from './meetings';
import type { MeetingId, Topic } from '../../playbook/meetings';
import type { RhythmSettings, AgendaChoices, TopicChoice } from './types';

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
