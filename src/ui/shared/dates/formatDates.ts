import { msPerDay } from '../../../domain/time/durations';
import type { Instant, LocalDate, Weekday, WallTime, ZoneId } from '../../../domain/time/types';
import { weekdays } from '../../../domain/time/localDates';

/** "Thu, Dec 3", in the person's language and the zone given. */
export function formatDate(instant: Instant, locale: string, zone: ZoneId): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: zone,
  }).format(instant);
}

/** "10:00 AM" or "10:00", as the person's language writes it, in the zone given. */
export function formatTime(instant: Instant, locale: string, zone: ZoneId): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(
    instant,
  );
}

/** "Thu, Dec 3, 10:00 AM". */
export function formatDateTime(instant: Instant, locale: string, zone: ZoneId): string {
  return `${formatDate(instant, locale, zone)}, ${formatTime(instant, locale, zone)}`;
}

const midnightUtc = (date: LocalDate): Instant => Date.parse(`${date}T00:00:00Z`);

/** A calendar date in words, "Thu, Dec 3"; it has no zone, so none can move it. */
export function formatLocalDate(date: LocalDate, locale: string): string {
  return formatDate(midnightUtc(date), locale, 'UTC');
}

/** "10:00 AM" or "10:00", as the person's language writes it. */
export function formatWallTime(time: WallTime, locale: string): string {
  return formatTime(Date.parse(`2024-01-01T${time}:00Z`), locale, 'UTC');
}

/** A calendar date with its year, "Dec 3, 2026", for what may lie years back. */
export function formatDay(date: LocalDate, locale: string): string {
  return dayFormat(locale).format(midnightUtc(date));
}

/** "As of Nov 23, 2026." */
export const formatAsOf = (today: LocalDate, locale: string): string => `As of ${formatDay(today, locale)}.`;

/** A record has thousands of days, and making a format takes far longer than using it. */
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(locale: string): Intl.DateTimeFormat {
  const known =
    dayFormats.get(locale) ??
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  dayFormats.set(locale, known);
  return known;
}

/** "Mar 3, Mar 10 and Apr 7" in the person's language; the year is clear within half a year. */
export function formatDayList(dates: readonly LocalDate[], locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const words = dates.map((date) => day.format(midnightUtc(date)));
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(words);
}

/** 1 January 2024 was a Monday. */
const mondayUtc = Date.UTC(2024, 0, 1);

/** The day's name in the person's language. */
export function weekdayName(weekday: Weekday, locale: string, style: 'long' | 'short' = 'long'): string {
  const date = mondayUtc + weekdays.indexOf(weekday) * msPerDay;
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(date);
}

/** Any moment does: the name is the one that a zone has in summer and winter. */
const anyMoment = Date.UTC(2026, 5, 1);

/** A zone as people say it: "Eastern Time (New York)"; only the city where the language has no name for the zone. */
export function formatZone(zone: ZoneId, locale: string): string {
  const city = cityOf(zone);
  const name = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'longGeneric' })
    .formatToParts(anyMoment)
    .find(({ type }) => type === 'timeZoneName')?.value;
  if (name === undefined || /^(GMT|UTC)/.test(name)) return city;
  return name.includes(city) ? name : `${name} (${city})`;
}

/** "America/New_York" as people say it: "New York". */
export function cityOf(zone: ZoneId): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
