import type { ExpectedSeries, OccurrenceMove } from '../rhythm/types';
import type { LocalDate } from '../time/types';
import type { OccurrenceTime } from './types';

type Timed = Pick<ExpectedSeries, 'time'>;

/** Where the series has its occurrence of the date. */
export function placeInSeries({ time }: Timed, date: LocalDate): OccurrenceTime {
  return { date, time: time.startTime, durationMinutes: time.durationMinutes };
}

/** Where the move puts it; it stays as long as it was. */
export function placeOfMove({ time }: Timed, { toDate, toTime }: OccurrenceMove): OccurrenceTime {
  return { date: toDate, time: toTime, durationMinutes: time.durationMinutes };
}

/** Whether two places in one series are the same. */
export function isSameOccurrenceTime(one: OccurrenceTime, other: OccurrenceTime): boolean {
  return one.date === other.date && one.time === other.time && one.durationMinutes === other.durationMinutes;
}
