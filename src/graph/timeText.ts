import * as v from 'valibot';
import { isKnownZone } from '../domain/time/zonedTime';
import { isLocalDate } from '../domain/time/localDates';

/** A moment as Graph writes it, "2026-12-01T09:00:00Z"; anything else is an answer in an unknown form. */
export const instantText = v.pipe(v.string(), v.check(isInstant, 'a moment in time'));

/** A date of the calendar, "2026-12-01". */
export const dateText = v.pipe(v.string(), v.check(isLocalDate, 'a date'));

export const wallTimeText = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day'));

export const zoneText = v.pipe(v.string(), v.check(isKnownZone, 'a time zone'));

/** Start or end of an event, asked for in UTC: "2026-12-01T09:00:00.0000000". */
export const utcDateTime = v.object({
  dateTime: v.pipe(
    v.string(),
    v.check((text) => isInstant(`${text.slice(0, 19)}Z`), 'a date and time'),
  ),
});

function isInstant(text: string): boolean {
  return isLocalDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}
