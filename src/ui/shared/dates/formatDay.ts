import type { LocalDate } from '../../../domain/time/types';

/** A calendar date with its year, "Dec 3, 2026", for what may lie years back. */
export function formatDay(date: LocalDate, locale: string): string {
  return formatIn(locale).format(new Date(`${date}T00:00:00Z`));
}

/** Making a format takes far longer than using it. */
const knownFormats = new Map<string, Intl.DateTimeFormat>();

function formatIn(locale: string): Intl.DateTimeFormat {
  const known = knownFormats.get(locale) ?? newFormat(locale);
  knownFormats.set(locale, known);
  return known;
}

function newFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
