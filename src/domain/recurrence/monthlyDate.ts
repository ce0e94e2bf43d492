import { Temporal } from '../time/temporal';
import { addDays } from '../time/addDays';
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
  const month = Temporal.PlainDate.from(date).toPlainYearMonth().add({ months: monthsLater });
  const from = pattern.index === 'last' ? month.daysInMonth - 6 : 1 + 7 * weeksAfterFirst[pattern.index];
  const earliest = month.toPlainDate({ day: from }).toString();
  return addDays(earliest, daysToWeekday(weekdayOf(earliest), pattern.weekday));
}
