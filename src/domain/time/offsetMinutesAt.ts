import { inZone } from './inZone';
import type { Instant, ZoneId } from './types';

/** How far the zone's clocks are ahead of UTC at this moment, in minutes; negative when behind. */
export function offsetMinutesAt(instant: Instant, zone: ZoneId): number {
  return inZone(instant, zone).offsetNanoseconds / 60e9;
}
