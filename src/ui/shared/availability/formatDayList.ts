import type { LocalDate } from '../../../domain/time/types';

/** "Mar 3, Mar 10 and Apr 7" in the person's language; the year is clear within half a year. */
export function formatDayList(dates: readonly LocalDate[], locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const words = dates.map((date) => day.format(new Date(`${date}T00:00:00Z`)));
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}
