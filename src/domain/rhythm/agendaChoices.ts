import type { MeetingId } from '../../playbook/meetings';
import { detailsOf } from './detailsOf';
import type { AgendaChoices, RhythmSettings } from './types';

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
