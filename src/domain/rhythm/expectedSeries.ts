import { meetings, type MeetingId } from '../../playbook/meetings';
import { agendaOf } from '../agenda/agendaOf';
import type { Person } from '../org/types';
import { lastDateBefore } from '../recurrence/occurrences';
import type { SeriesTime } from '../recurrence/types';
import { localDateOf } from '../time/zonedTime';
import type { Instant, LocalDate } from '../time/types';
import { detailsOf, meetingName } from './meetings';
import { agendaChoices } from './agendaChoices';
import { askedPeople } from './askedPeople';
import { attendanceOf, expectedAttendees } from './attendanceOf';
import { comingMoves, movesThatFit } from './movesThatFit';
import type { ExpectedSeries, RhythmSettings, SeriesEnd } from './types';

/**
 * The series as they should stand in the organizer's calendar: one for each meeting that has a time, in the playbook's
 * order. Seen from a moment, moves that can no longer be made are left out, and what has no date to come is over.
 * `today`, where it is given, goes with what the check on sending must know.
 */
export function expectedSeries(
  settings: RhythmSettings,
  me: Person,
  now: Instant | null = null,
  today?: LocalDate,
): readonly ExpectedSeries[] {
  const moves = now === null ? settings.moves : comingMoves(settings, now);
  return meetings.flatMap(({ id }) => {
    const time = settings.times[id];
    if (time === undefined) return [];
    const { people, room } = detailsOf(settings, id);
    return [
      {
        meeting: id,
        subject: meetingName(settings, id),
        attendees: expectedAttendees(attendanceOf(id, settings), settings.organizer ?? me, people),
        time,
        moves: movesThatFit(
          time,
          moves.filter(({ meeting }) => meeting === id),
        ),
        agenda: agendaOf(id, settings),
        chosen: agendaChoices(settings, id),
        room,
        end: endOf(settings, id, { time, now }),
        ...(today !== undefined && { check: { knownOn: today, asked: askedPeople(id, settings) } }),
      },
    ];
  });
}

function endOf(
  settings: RhythmSettings,
  meeting: MeetingId,
  { time, now }: { readonly time: SeriesTime; readonly now: Instant | null },
): SeriesEnd | null {
  const from = detailsOf(settings, meeting).endsFrom;
  if (from === null) return null;
  const last = lastDateBefore(time, from);
  return { from, isOver: last === null || (now !== null && last < localDateOf(now, time.zone)) };
}
