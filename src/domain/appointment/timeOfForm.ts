import type { Cadence, MeetingId } from '../../playbook/meetings';
import type { RecurrencePattern, SeriesTime, WeekIndex } from '../recurrence/types';
import { meetingOf } from '../rhythm/meetingOf';
import { localDateOf } from '../time/localDateOf';
import type { Instant, LocalDate, ZoneId } from '../time/types';
import { wallTimeOf } from '../time/wallTimeOf';
import { weekdayOf } from '../time/weekdayOf';

/** A series that begins when the form does, in the meeting's cadence and length: from a Thursday the 3rd, "first Thursday". */
export function timeOfForm(meeting: MeetingId, startUtc: Instant, zone: ZoneId): SeriesTime {
  const { cadence, durationMinutes } = meetingOf(meeting);
  const firstDate = localDateOf(startUtc, zone);
  const startTime = wallTimeOf(startUtc, zone);
  return { pattern: patternFrom(cadence, firstDate), firstDate, startTime, durationMinutes, zone };
}

function patternFrom(cadence: Cadence, date: LocalDate): RecurrencePattern {
  const weekday = weekdayOf(date);
  if (cadence === 'monthly') return { kind: 'monthly', weekday, index: indexInMonth(date) };
  const intervalWeeks = cadence === 'weekly' ? 1 : 2;
  return { kind: 'weekly', intervalWeeks, weekday, firstDayOfWeek: 'monday' };
}

const indexes: readonly WeekIndex[] = ['first', 'second', 'third', 'fourth'];

/** Exchange knows no fifth: that is the last. */
function indexInMonth(date: LocalDate): WeekIndex {
  return indexes[Math.floor((Number(date.slice(8)) - 1) / 7)] ?? 'last';
}
