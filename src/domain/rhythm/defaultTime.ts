import type { MeetingId } from '../../playbook/meetings';
import { firstDateOnOrAfter } from '../recurrence/occurrences';
import type { RecurrencePattern, SeriesTime } from '../recurrence/types';
import type { LocalDate, WallTime, ZoneId } from '../time/types';
import { meetingOf } from './meetings';

const starts: Readonly<
  Record<MeetingId, { readonly pattern: RecurrencePattern; readonly startTime: WallTime }>
> = {
  'portfolio-review': {
    pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
    startTime: '10:00',
  },
  'readiness-sync': {
    pattern: { kind: 'weekly', intervalWeeks: 2, weekday: 'wednesday', firstDayOfWeek: 'monday' },
    startTime: '10:00',
  },
  'governance-council': {
    pattern: { kind: 'monthly', weekday: 'thursday', index: 'first' },
    startTime: '10:00',
  },
};

/** A time to begin choosing from, in the meeting's cadence and length; the first date is on or after `from`. */
export function defaultTime(meeting: MeetingId, from: LocalDate, zone: ZoneId): SeriesTime {
  const { pattern, startTime } = starts[meeting];
  const { durationMinutes } = meetingOf(meeting);
  return { pattern, firstDate: firstDateOnOrAfter(pattern, from), startTime, durationMinutes, zone };
}
