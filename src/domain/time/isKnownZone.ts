import { Temporal } from './temporal';
import type { ZoneId } from './types';

/**
 * Whether the zone's clocks are known here; false for a Windows name, a misspelling, an empty text, and for a bare
 * offset such as "+01:00", which names no zone and knows no change of clocks.
 */
export function isKnownZone(zone: string): zone is ZoneId {
  if (/^[+-]/.test(zone)) return false;
  try {
    new Temporal.ZonedDateTime(0n, zone);
    return true;
  } catch (caught) {
    if (caught instanceof RangeError) return false;
    throw caught;
  }
}
