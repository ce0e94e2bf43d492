import { daysOf, yearOfMs } from './calendarDate';
import type { Instant, ZoneId } from './types';
import { zoneClock, type ZoneClock } from './zoneClock';

const msPerDay = 86_400_000;
const known = new Map<ZoneId, Map<number, ZoneClock>>();

/** The zone's clocks over a year and two days on either side: read once, since they never change. Throws a RangeError for an unknown zone. */
export function yearClock(zone: ZoneId, year: number): ZoneClock {
  const ofZone = known.get(zone) ?? new Map<number, ZoneClock>();
  const found = ofZone.get(year) ?? zoneClock(zone, aroundYear(year));
  known.set(zone, ofZone.set(year, found));
  return found;
}

const aroundYear = (year: number) => ({
  startUtc: daysOf({ year, month: 1, day: 1 }) * msPerDay - 2 * msPerDay,
  endUtc: daysOf({ year: year + 1, month: 1, day: 1 }) * msPerDay + 2 * msPerDay,
});

/** How far the zone's clocks are ahead of UTC at this moment, in milliseconds. */
export function offsetMsAt(instant: Instant, zone: ZoneId): number {
  const { fromUtc, offsetMs } = yearClock(zone, yearOfMs(instant));
  let at = fromUtc.length - 1;
  while (at > 0 && (fromUtc[at] ?? 0) > instant) at -= 1;
  return offsetMs[at] ?? 0;
}
