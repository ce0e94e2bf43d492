import { Temporal } from './temporal';
import type { Instant, LocalDate, WallTime, ZoneId } from './types';

/**
 * The moment at which clocks in the zone show this date and time. Where a change of clocks skips the time, the moment
 * is as much later as the clocks jump (02:30 becomes 03:30); where it happens twice, the first counts: Temporal's
 * 'compatible' disambiguation, which is also that of RFC 5545. Throws a RangeError for an unknown zone or date.
 */
export function toInstant(date: LocalDate, time: WallTime, zone: ZoneId): Instant {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
}
