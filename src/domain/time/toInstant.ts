import { dayNumberOf, yearOfMs } from './calendarDate';
import { Temporal } from './temporal';
import type { Instant, LocalDate, WallTime, ZoneId } from './types';
import { yearClock } from './yearClock';
import { utcOf } from './zoneClock';

const msPerDay = 86_400_000;
const hoursAndMinutes = /^([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * The moment at which clocks in the zone show this date and time. Where a change of clocks skips the time, the moment
 * is as much later as the clocks jump (02:30 becomes 03:30); where it happens twice, the first counts: Temporal's
 * 'compatible' disambiguation, which is also that of RFC 5545. Throws a RangeError for an unknown zone or date.
 */
export function toInstant(date: LocalDate, time: WallTime, zone: ZoneId): Instant {
  const [, hours, minutes] = hoursAndMinutes.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return withSeconds(date, time, zone);
  const local = dayNumberOf(date) * msPerDay + (Number(hours) * 60 + Number(minutes)) * 60_000;
  return utcOf(yearClock(zone, yearOfMs(local)), local);
}

/** A time that is written otherwise than "09:30". */
const withSeconds = (date: LocalDate, time: WallTime, zone: ZoneId): Instant =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
