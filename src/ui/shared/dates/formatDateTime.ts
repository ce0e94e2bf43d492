import type { Instant, ZoneId } from '../../../domain/time/types';
import { formatDate } from './formatDate';
import { formatTime } from './formatTime';

/** "Thu, Dec 3, 10:00 AM". */
export function formatDateTime(instant: Instant, locale: string, zone: ZoneId): string {
  return `${formatDate(instant, locale, zone)}, ${formatTime(instant, locale, zone)}`;
}
