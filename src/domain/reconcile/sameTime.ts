import { samePattern } from '../recurrence/samePattern';
import type { SeriesTime } from '../recurrence/types';
import type { ExpectedSeries, OccurrenceMove } from '../rhythm/types';
import { addDays } from '../time/localDates';
import type { LocalDate, ZoneId } from '../time/types';
import { toInstant } from '../time/zonedTime';
import type { OccurrenceTime } from './types';

/**
 * Whether the clocks of two zones agree at noon of every day for a year from the date. Exchange knows fewer zones than
 * IANA: a series made in Vienna's zone reads back as Berlin's, which is the same clock.
 */
function sameClock(one: ZoneId, other: ZoneId, from: LocalDate): boolean {
  if (one === other) return true;
  const dates = Array.from({ length: daysInYear }, (_, days) => addDays(from, days));
  return dates.every((date) => toInstant(date, '12:00', one) === toInstant(date, '12:00', other));
}

const daysInYear = 366;

/** Whether two series meet at the same times; the first day of the week matters only where it decides a parity. */
export function sameTime(one: SeriesTime, other: SeriesTime): boolean {
  return one.firstDate === other.firstDate && sameRhythm(one, other);
}

/** Whether two series meet on the same days at the same hours, whenever each begins. */
export function sameRhythm(one: SeriesTime, other: SeriesTime): boolean {
  return (
    samePattern(one.pattern, other.pattern) &&
    one.startTime === other.startTime &&
    one.durationMinutes === other.durationMinutes &&
    sameClock(one.zone, other.zone, one.firstDate)
  );
}

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
