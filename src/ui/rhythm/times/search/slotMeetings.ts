import type { RhythmSettings } from '../../../../domain/rhythm/types';
import type { SlotMeeting } from '../../../../domain/slots/types';
import type { Weekday } from '../../../../domain/time/types';
import { meetings } from '../../../../playbook/meetings';
import { invitedPeople } from '../../../shared/availability/invitedPeople';
import type { SearchLimits } from './searchLimits';

export const workWeek: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** The three meetings as the search asks for them, in the order of the playbook. */
export function slotMeetings(settings: RhythmSettings, limits: SearchLimits): readonly SlotMeeting[] {
  return meetings.map(({ id, cadence, durationMinutes }) => {
    const invited = invitedPeople(settings, id);
    const mailsOf = (isOptional: boolean): readonly string[] =>
      invited.filter(({ optional }) => optional === isOptional).map(({ person }) => person.mail);
    return {
      meeting: id,
      required: mailsOf(false),
      optional: mailsOf(true),
      durationMinutes: settings.times[id]?.durationMinutes ?? durationMinutes,
      cadence,
      window: { weekdays: workWeek, from: limits.from, until: limits.until },
      locked: limits.locked[id] ?? null,
    };
  });
}
