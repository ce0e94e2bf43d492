import { Temporal } from './temporal';
import type { Instant, ZoneId } from './types';

/** The moment as the calendar and clocks of the zone show it. Throws a RangeError for an unknown zone. */
export function inZone(instant: Instant, zone: ZoneId): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}
