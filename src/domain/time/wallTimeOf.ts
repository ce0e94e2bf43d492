import { inZone } from './inZone';
import type { Instant, WallTime, ZoneId } from './types';

/** What clocks in the zone show at this moment, in whole minutes: "09:30". Seconds are cut off. */
export function wallTimeOf(instant: Instant, zone: ZoneId): WallTime {
  return inZone(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}
