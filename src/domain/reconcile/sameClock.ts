import { addDays } from '../time/addDays';
import { toInstant } from '../time/toInstant';
import type { LocalDate, ZoneId } from '../time/types';

/**
 * Whether the clocks of two zones agree at noon of every day for a year from the date. Exchange knows fewer zones than
 * IANA: a series made in Vienna's zone reads back as Berlin's, which is the same clock.
 */
export function sameClock(one: ZoneId, other: ZoneId, from: LocalDate): boolean {
  if (one === other) return true;
  const dates = Array.from({ length: daysInYear }, (_, days) => addDays(from, days));
  return dates.every((date) => toInstant(date, '12:00', one) === toInstant(date, '12:00', other));
}

const daysInYear = 366;
