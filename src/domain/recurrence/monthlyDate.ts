import { addDays } from '../time/addDays';
import { firstOfMonth } from '../time/calendarDate';
import type { LocalDate } from '../time/types';
import { daysToWeekday, weekdayOf } from '../time/weekdayOf';
import type { RecurrencePattern } from './types';

const weeksAfterFirst = { first: 0, second: 1, third: 2, fourth: 3 } as const;

/** The date of the pattern in the month that lies so many months after the month of `date`. */
export function monthlyDate(
  pattern: Extract<RecurrencePattern, { kind: 'monthly' }>,
  date: LocalDate,
  monthsLater: number,
): LocalDate {
  const earliest =
    pattern.index === 'last'
      ? addDays(firstOfMonth(date, monthsLater + 1), -7)
      : addDays(firstOfMonth(date, monthsLater), 7 * weeksAfterFirst[pattern.index]);
  return addDays(earliest, daysToWeekday(weekdayOf(earliest), pattern.weekday));
}
