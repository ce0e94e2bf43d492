import { meetings } from '../../playbook/meetings';
import { agendaOf } from '../agenda/agendaOf';
import type { Person } from '../org/types';
import type { LocalDate } from '../time/types';
import { askedPeople } from './askedPeople';
import { attendanceOf } from './attendanceOf';
import { expectedAttendees } from './expectedAttendees';
import { movesThatFit } from './movesThatFit';
import type { ExpectedSeries, RhythmSettings } from './types';

/**
 * The series as they should stand in the organizer's calendar: one for each meeting that has a time, in the playbook's
 * order. `today`, where it is given, goes with what the check on sending must know.
 */
export function expectedSeries(
  settings: RhythmSettings,
  me: Person,
  today?: LocalDate,
): readonly ExpectedSeries[] {
  return meetings.flatMap(({ id, title }) => {
    const time = settings.times[id];
    if (time === undefined) return [];
    const attendees = expectedAttendees(attendanceOf(id, settings), settings.organizer ?? me);
    const moves = movesThatFit(
      time,
      settings.moves.filter(({ meeting }) => meeting === id),
    );
    const check = today !== undefined && { check: { knownOn: today, asked: askedPeople(id, settings) } };
    return [
      { meeting: id, subject: title, attendees, time, moves, agenda: agendaOf(id, settings), ...check },
    ];
  });
}
