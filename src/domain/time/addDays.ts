import { Temporal } from './temporal';
import type { LocalDate } from './types';

/** The date so many days later; earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
