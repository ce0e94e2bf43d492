import type { ZoneId } from '../../../domain/time/types';

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
