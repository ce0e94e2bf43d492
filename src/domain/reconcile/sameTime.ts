import type { RecurrencePattern, SeriesTime } from '../recurrence/types';
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

function samePattern(one: RecurrencePattern, other: RecurrencePattern): boolean {
  if (one.weekday !== other.weekday) return false;
  if (one.kind === 'monthly' || other.kind === 'monthly')
    return one.kind === 'monthly' && other.kind === 'monthly' && one.index === other.index;
  const sameWeeks = one.intervalWeeks === 1 || one.firstDayOfWeek === other.firstDayOfWeek;
  return one.intervalWeeks === other.intervalWeeks && sameWeeks;
}
