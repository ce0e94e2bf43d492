import { Temporal } from './temporal';
import type { Instant, Interval, ZoneId } from './types';

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
