import { samePattern } from '../recurrence/samePattern';
import type { SeriesTime } from '../recurrence/types';
import { sameClock } from './sameClock';

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
