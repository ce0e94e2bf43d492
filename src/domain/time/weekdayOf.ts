import { Temporal } from './temporal';
import type { LocalDate, Weekday } from './types';

/** The days of a week, Monday first (ISO 8601). */
export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

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
