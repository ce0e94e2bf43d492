import type { Instant, ZoneId } from '../../../domain/time/types';

/** "Thu, Dec 3", in the person's language and the zone given. */
export function formatDate(instant: Instant, locale: string, zone: ZoneId): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: zone,
  }).format(instant);
}
