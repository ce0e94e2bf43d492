import { addDays } from '../time/addDays';
import type { LocalDate } from '../time/types';
import { daysToWeekday, weekdayOf } from '../time/weekdayOf';
import { monthlyDate } from './monthlyDate';
import type { RecurrencePattern } from './types';

/**
 * The first date on or after this one on which a series of the pattern can begin. Every fortnight is open to a series
 * that has not begun, so the interval does not matter here.
 */
export function firstDateOnOrAfter(pattern: RecurrencePattern, date: LocalDate): LocalDate {
  if (pattern.kind === 'weekly') return addDays(date, daysToWeekday(weekdayOf(date), pattern.weekday));
  const thisMonth = monthlyDate(pattern, date, 0);
  return thisMonth >= date ? thisMonth : monthlyDate(pattern, date, 1);
}
