import { msPerDay, msPerMinute } from './durations';
import { dateOfDay, dayNumberOf, daysOf, yearOfMs } from './localDates';
import { Temporal } from './temporal';
import type { Instant, Interval, LocalDate, WallTime, ZoneId } from './types';

/** The clocks of a zone over a stretch of time, as plain numbers: each offset holds from its moment to the next one's. */
export interface ZoneClock {
  readonly fromUtc: readonly Instant[];
  readonly offsetMs: readonly number[];
}

/** A date and time as a number: the milliseconds since 1970-01-01T00:00 that a clock without a zone would count. */
export type LocalMs = number;

/** Reads the changes of clocks once, so that no search has to ask for them. Throws a RangeError for an unknown zone. */
export function zoneClock(zone: ZoneId, { startUtc, endUtc }: Interval): ZoneClock {
  const fromUtc: Instant[] = [];
  const offsetMs: number[] = [];
  let at: Temporal.ZonedDateTime | null =
    Temporal.Instant.fromEpochMilliseconds(startUtc).toZonedDateTimeISO(zone);
  while (at !== null && at.epochMilliseconds <= endUtc) {
    fromUtc.push(at.epochMilliseconds);
    offsetMs.push(at.offsetNanoseconds / 1e6);
    at = at.getTimeZoneTransition('next');
  }
  return { fromUtc, offsetMs };
}

/**
 * The moment at which the clocks show this time, by the rule of `toInstant`: a time that happens twice is the first,
 * one that is skipped counts as much later as the clocks jump.
 */
export function utcOf({ fromUtc, offsetMs }: ZoneClock, local: LocalMs): Instant {
  let before = offsetMs[0] ?? 0;
  for (let at = 0; at < offsetMs.length; at += 1) {
    const offset = offsetMs[at] ?? 0;
    const instant = local - offset;
    if (at > 0 && instant < (fromUtc[at] ?? 0)) return local - before;
    if (instant < (fromUtc[at + 1] ?? Number.POSITIVE_INFINITY)) return instant;
    before = offset;
  }
  throw new RangeError('A clock without an offset tells no time.');
}

const known = new Map<ZoneId, Map<number, ZoneClock>>();

/** The zone's clocks over a year and two days on either side: read once, since they never change. Throws a RangeError for an unknown zone. */
function yearClock(zone: ZoneId, year: number): ZoneClock {
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
function offsetMsAt(instant: Instant, zone: ZoneId): number {
  const { fromUtc, offsetMs } = yearClock(zone, yearOfMs(instant));
  let at = fromUtc.length - 1;
  while (at > 0 && (fromUtc[at] ?? 0) > instant) at -= 1;
  return offsetMs[at] ?? 0;
}

/** The date in the zone at this moment: "2026-11-23". */
export const localDateOf = (instant: Instant, zone: ZoneId): LocalDate =>
  dateOfDay(Math.floor((instant + offsetMsAt(instant, zone)) / msPerDay));

/** The moment as the calendar and clocks of the zone show it. Throws a RangeError for an unknown zone. */
function inZone(instant: Instant, zone: ZoneId): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
}

/** What clocks in the zone show at this moment, in whole minutes: "09:30". Seconds are cut off. */
export function wallTimeOf(instant: Instant, zone: ZoneId): WallTime {
  return inZone(instant, zone).toPlainTime().toString({ smallestUnit: 'minute' });
}

const hoursAndMinutes = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * The moment at which clocks in the zone show this date and time. Where a change of clocks skips the time, the moment
 * is as much later as the clocks jump (02:30 becomes 03:30); where it happens twice, the first counts: Temporal's
 * 'compatible' disambiguation, which is also that of RFC 5545. Throws a RangeError for an unknown zone or date.
 */
export function toInstant(date: LocalDate, time: WallTime, zone: ZoneId): Instant {
  const [, hours, minutes] = hoursAndMinutes.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return withSeconds(date, time, zone);
  const local = dayNumberOf(date) * msPerDay + (Number(hours) * 60 + Number(minutes)) * msPerMinute;
  return utcOf(yearClock(zone, yearOfMs(local)), local);
}

/** A time that is written otherwise than "09:30". */
const withSeconds = (date: LocalDate, time: WallTime, zone: ZoneId): Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;

/** How far the zone's clocks are ahead of UTC at this moment, in minutes; negative when behind. */
export function offsetMinutesAt(instant: Instant, zone: ZoneId): number {
  return inZone(instant, zone).offsetNanoseconds / 60e9;
}

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
