import { weekdays } from '../../../domain/time/weekdays';
import type { Weekday } from '../../../domain/time/types';

/** 1 January 2024 was a Monday. */
const mondayUtc = Date.UTC(2024, 0, 1);
const msPerDay = 86_400_000;

/** The day's name in the person's language. */
export function weekdayName(weekday: Weekday, locale: string, style: 'long' | 'short' = 'long'): string {
  const date = new Date(mondayUtc + weekdays.indexOf(weekday) * msPerDay);
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(date);
}
