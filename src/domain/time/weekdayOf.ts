import { Temporal } from './temporal';
import type { LocalDate, Weekday } from './types';
import { weekdays } from './weekdays';

/** The day of the week on which the date falls. */
export function weekdayOf(date: LocalDate): Weekday {
  const weekday = weekdays[Temporal.PlainDate.from(date).dayOfWeek - 1];
  if (weekday === undefined) throw new Error(`"${date}" falls on no day of the week.`);
  return weekday;
}

/** How many days after a `from` the next `to` comes: 0 to 6. */
export function daysToWeekday(from: Weekday, to: Weekday): number {
  return (weekdays.indexOf(to) - weekdays.indexOf(from) + 7) % 7;
}
