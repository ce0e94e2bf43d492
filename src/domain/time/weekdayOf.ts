import { dayNumberOf } from './calendarDate';
import type { LocalDate, Weekday } from './types';
import { weekdays } from './weekdays';

/** 1970-01-01 was a Thursday. */
const weekdayOfFirstDay = 3;

/** The day of the week on which the date falls. */
export function weekdayOf(date: LocalDate): Weekday {
  const weekday = weekdays[(((dayNumberOf(date) + weekdayOfFirstDay) % 7) + 7) % 7];
  if (weekday === undefined) throw new Error(`"${date}" falls on no day of the week.`);
  return weekday;
}

/** How many days after a `from` the next `to` comes: 0 to 6. */
export function daysToWeekday(from: Weekday, to: Weekday): number {
  return (weekdays.indexOf(to) - weekdays.indexOf(from) + 7) % 7;
}
