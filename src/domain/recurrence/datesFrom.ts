import { addDays } from '../time/addDays';
import { daysBetween } from '../time/daysBetween';
import type { LocalDate } from '../time/types';
import { daysToWeekday, weekdayOf } from '../time/weekdayOf';
import { monthlyDate } from './monthlyDate';
import type { RecurrencePattern } from './types';

/**
 * The dates of a series on or after `from`, without end and in order. It goes to the first of them at once, however
 * far `from` lies behind the first date.
 */
export function* datesFrom(
  pattern: RecurrencePattern,
  firstDate: LocalDate,
  from: LocalDate,
): Generator<LocalDate, never, undefined> {
  const earliest = from > firstDate ? from : firstDate;
  const dateAt =
    pattern.kind === 'weekly' ? weeklyDates(pattern, firstDate, earliest) : monthlyDates(pattern, earliest);
  for (let index = 0; ; index += 1) {
    const date = dateAt(index);
    if (date >= earliest) yield date;
  }
}

type DateAt = (index: number) => LocalDate;

function weeklyDates(
  { weekday, firstDayOfWeek, intervalWeeks }: Extract<RecurrencePattern, { kind: 'weekly' }>,
  firstDate: LocalDate,
  earliest: LocalDate,
): DateAt {
  const weekBegins = addDays(firstDate, -daysToWeekday(firstDayOfWeek, weekdayOf(firstDate)));
  const anchor = addDays(weekBegins, daysToWeekday(firstDayOfWeek, weekday));
  const intervalDays = 7 * intervalWeeks;
  const skipped = Math.floor(daysBetween(anchor, earliest) / intervalDays);
  return (index) => addDays(anchor, (skipped + index) * intervalDays);
}

function monthlyDates(pattern: Extract<RecurrencePattern, { kind: 'monthly' }>, earliest: LocalDate): DateAt {
  return (index) => monthlyDate(pattern, earliest, index);
}
