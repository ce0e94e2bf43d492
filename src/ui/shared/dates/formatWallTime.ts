import type { WallTime } from '../../../domain/time/types';

/** "10:00 AM" or "10:00", as the person's language writes it. */
export function formatWallTime(time: WallTime, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    new Date(`2024-01-01T${time}:00Z`),
  );
}
