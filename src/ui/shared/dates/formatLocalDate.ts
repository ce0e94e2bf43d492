import type { LocalDate } from '../../../domain/time/types';

/** A calendar date in words, "Thu, Dec 3"; it has no zone, so none can move it. */
export function formatLocalDate(date: LocalDate, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}
