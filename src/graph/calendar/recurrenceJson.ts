import { msPerMinute } from '../../domain/time/durations';
import * as v from 'valibot';
import { FailureError } from '../../application/ports/Failure';
import type { OccurrenceTime } from '../../domain/reconcile/types';
import type { RecurrencePattern, SeriesTime } from '../../domain/recurrence/types';
import type { LocalDate, ZoneId } from '../../domain/time/types';
import { dateText } from '../timeText';
import { notSendable } from '../failureOfResponse';
import { windowsNameOfZone } from '../../domain/time/zoneNames';

const day = v.picklist(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']);

/** Where a series has no end, Graph writes the first day of all days. */
const noDate = v.literal('0001-01-01');

export const recurrenceJson = v.object({
  pattern: v.object({
    type: v.string(),
    interval: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
    daysOfWeek: v.nullish(v.array(day)),
    firstDayOfWeek: v.nullish(day),
    index: v.nullish(v.string()),
    dayOfMonth: v.nullish(v.number()),
    month: v.nullish(v.number()),
  }),
  range: v.object({
    type: v.string(),
    startDate: dateText,
    endDate: v.nullish(v.union([dateText, noDate])),
    numberOfOccurrences: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999))),
    recurrenceTimeZone: v.nullish(v.string()),
  }),
});

export type RecurrenceJson = v.InferOutput<typeof recurrenceJson>;

const index = v.picklist(['first', 'second', 'third', 'fourth', 'last']);

/** Start, end and recurrence of an event, in wall-clock time: a series made in UTC would shift with every change of clocks. */
export function timesOf(time: SeriesTime, endsOn: LocalDate | null = null) {
  const { pattern, firstDate, startTime, durationMinutes, zone } = time;
  return {
    ...wallTimesOf({ date: firstDate, time: startTime, durationMinutes }, zone),
    recurrence: {
      pattern: patternJson(pattern),
      range: {
        ...(endsOn === null ? { type: 'noEnd' } : { type: 'endDate', endDate: endsOn }),
        startDate: firstDate,
        recurrenceTimeZone: windowsNameOrFail(zone),
      },
    },
  };
}

/** Start and end on the clocks of the zone, under the name that Exchange has for it. */
export function wallTimesOf({ date, time, durationMinutes }: OccurrenceTime, zone: ZoneId) {
  const timeZone = windowsNameOrFail(zone);
  const start = `${date}T${time}:00`;
  return {
    start: { dateTime: start, timeZone },
    end: { dateTime: minutesLater(start, durationMinutes), timeZone },
  };
}

/** The pattern, if it is one that Tandem makes. */
export function patternOf({ pattern }: RecurrenceJson): RecurrencePattern | null {
  const [weekday, ...others] = pattern.daysOfWeek ?? [];
  if (weekday === undefined || others.length > 0) return null;
  if (pattern.type === 'weekly') {
    const firstDayOfWeek = pattern.firstDayOfWeek ?? 'sunday';
    return { kind: 'weekly', intervalWeeks: pattern.interval, weekday, firstDayOfWeek };
  }
  if (pattern.type !== 'relativeMonthly' || pattern.interval !== 1 || !v.is(index, pattern.index))
    return null;
  return { kind: 'monthly', weekday, index: pattern.index };
}

function patternJson(pattern: RecurrencePattern) {
  const daysOfWeek = [pattern.weekday];
  if (pattern.kind === 'monthly')
    return { type: 'relativeMonthly', interval: 1, daysOfWeek, index: pattern.index };
  return {
    type: 'weekly',
    interval: pattern.intervalWeeks,
    daysOfWeek,
    firstDayOfWeek: pattern.firstDayOfWeek,
  };
}

function windowsNameOrFail(zone: string): string {
  const name = windowsNameOfZone(zone);
  if (name !== null) return name;
  throw new FailureError(notSendable(`Exchange has no name for the time zone ${zone}. Choose another zone.`));
}

/** Graph takes start and end as they stand on the wall; both carry the same zone. */
function minutesLater(dateTime: string, minutes: number): string {
  return new Date(Date.parse(`${dateTime}Z`) + minutes * msPerMinute).toISOString().slice(0, 19);
}
