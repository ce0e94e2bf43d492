import type { LocalDate } from '../../../domain/time/types';

/** A calendar date with its year, "Dec 3, 2026", for what may lie years back. */
export function formatDay(date: LocalDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}
