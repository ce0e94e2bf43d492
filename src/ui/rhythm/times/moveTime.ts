import { datesFrom, firstDateOnOrAfter } from '../../../domain/recurrence/occurrences';
import type { RecurrencePattern, SeriesTime } from '../../../domain/recurrence/types';
import { addDays, daysToWeekday, weekdayOf } from '../../../domain/time/localDates';
import type { LocalDate } from '../../../domain/time/types';

/** Another pattern for the series, in the week in which it began where that is still to come. */
export function withPattern(time: SeriesTime, pattern: RecurrencePattern, today: LocalDate): SeriesTime {
  const monday = addDays(time.firstDate, -daysToWeekday('monday', weekdayOf(time.firstDate)));
  const tomorrow = addDays(today, 1);
  return { ...time, pattern, firstDate: firstDateOnOrAfter(pattern, monday > tomorrow ? monday : tomorrow) };
}

const offeredDates = 8;

/** The dates on which the series can begin: every one that fits from tomorrow on, and the one it has. */
export function possibleFirstDates(time: SeriesTime, today: LocalDate): readonly LocalDate[] {
  const everyOne = eachPossible(time.pattern);
  const coming: LocalDate[] = [];
  for (const date of datesFrom(everyOne, firstDateOnOrAfter(everyOne, addDays(today, 1)), today)) {
    coming.push(date);
    if (coming.length === offeredDates) break;
  }
  return [...new Set([time.firstDate, ...coming])].sort();
}

/** Every fortnight is open to a series that has not begun. */
function eachPossible(pattern: RecurrencePattern): RecurrencePattern {
  return pattern.kind === 'weekly' ? { ...pattern, intervalWeeks: 1 } : pattern;
}
