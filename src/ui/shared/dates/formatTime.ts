import type { Instant, ZoneId } from '../../../domain/time/types';

/** "10:00 AM" or "10:00", as the person's language writes it, in the zone given. */
export function formatTime(instant: Instant, locale: string, zone: ZoneId): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(
    instant,
  );
}
