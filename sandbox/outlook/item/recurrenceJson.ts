import { firstDate, readRecurrence } from '../../graph/readRecurrence';
import { alignedTimes } from '../../graph/createEvent';
import { addDays } from '../../world/localDates';
import { instantOf, isWindowsZone, wallTimeAt, type WallTime } from '../../world/windowsZones';
import type { WorldRecurrence } from '../../world/WorldEvent';
import { HostError } from '../HostError';

/** A recurrence as Office.js and Outlook tell it to each other. */
export interface RecurrenceJson {
  readonly recurrenceType: 'daily' | 'weekday' | 'weekly' | 'monthly' | 'yearly';
  readonly recurrenceProperties: Readonly<Record<string, unknown>> | null;
  readonly recurrenceTimeZone?: { readonly name: string; readonly offset?: number } | null;
  readonly seriesTimeJson: Readonly<Record<string, number | boolean>>;
}

interface Times {
  readonly start: WallTime;
  readonly end: WallTime;
}

const shortDays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const longDays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const groups: Readonly<Record<string, readonly string[]>> = {
  weekday: ['mon', 'tue', 'wed', 'thu', 'fri'],
  weekendDay: ['sat', 'sun'],
  day: [...shortDays],
};

const longDay = (short: unknown): string => longDays[shortDays.indexOf(short as never)] ?? '';
const shortDay = (long: string): string => shortDays[longDays.indexOf(long as never)] ?? '';
const minuteOf = ({ local }: WallTime): number =>
  Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
const lengthMinutes = ({ start, end }: Times): number => (instantOf(end) - instantOf(start)) / 60_000;
const dateOf = (year: unknown, month: unknown, day: unknown): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

/** The pattern for Office.js, in the zone of the series. */
export function recurrenceToJson(recurrence: WorldRecurrence | null, times: Times): RecurrenceJson | null {
  if (recurrence === null) return null;
  const { range } = recurrence;
  const zone = range.recurrenceTimeZone;
  const start = wallTimeAt(instantOf(times.start), zone);
  const offset = (Date.parse(`${start.local}Z`) - instantOf(start)) / 60_000;
  return {
    ...patternToJson(recurrence),
    recurrenceTimeZone: { name: zone, offset },
    seriesTimeJson: {
      ...dateMembers('start', range.startDate),
      ...endMembers(recurrence),
      startTimeMin: minuteOf(start),
      durationMin: lengthMinutes(times),
    },
  };
}

function dateMembers(which: 'start' | 'end', date: string): Record<string, number> {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { [`${which}Year`]: year, [`${which}Month`]: month, [`${which}Day`]: day };
}

/** Office.js knows no number of occurrences: Outlook tells the date of the last. */
function endMembers({ range }: WorldRecurrence): Record<string, number | boolean> {
  return range.endDate === null ? { noEndDate: true } : dateMembers('end', range.endDate);
}

function patternToJson({
  pattern,
}: WorldRecurrence): Pick<RecurrenceJson, 'recurrenceType' | 'recurrenceProperties'> {
  const { interval } = pattern;
  const month = months[pattern.month - 1];
  switch (pattern.type) {
    case 'daily':
      return { recurrenceType: 'daily', recurrenceProperties: { interval } };
    case 'weekly': {
      const days = pattern.daysOfWeek.map(shortDay);
      const firstDayOfWeek = shortDay(pattern.firstDayOfWeek);
      return { recurrenceType: 'weekly', recurrenceProperties: { interval, days, firstDayOfWeek } };
    }
    case 'absoluteMonthly':
      return {
        recurrenceType: 'monthly',
        recurrenceProperties: { interval, dayOfMonth: pattern.dayOfMonth },
      };
    case 'relativeMonthly':
      return { recurrenceType: 'monthly', recurrenceProperties: { interval, ...nthToJson(pattern) } };
    case 'absoluteYearly':
      return {
        recurrenceType: 'yearly',
        recurrenceProperties: { interval, dayOfMonth: pattern.dayOfMonth, month },
      };
    case 'relativeYearly':
      return { recurrenceType: 'yearly', recurrenceProperties: { interval, ...nthToJson(pattern), month } };
  }
}

function nthToJson({ daysOfWeek, index }: WorldRecurrence['pattern']): Record<string, unknown> {
  const days = daysOfWeek.map(shortDay);
  const group = Object.entries(groups).find(
    ([, members]) => members.length === days.length && members.every((day) => days.includes(day)),
  );
  return { dayOfWeek: group?.[0] ?? days[0], weekNumber: index };
}

/** The pattern, and the first occurrence's times in its zone. Throws the error that Outlook gives. */
export function recurrenceFromJson(
  json: RecurrenceJson,
  ownZone: string,
): Times & { readonly recurrence: WorldRecurrence } {
  const zone = json.recurrenceTimeZone?.name ?? ownZone;
  if (!isWindowsZone(zone)) throw new HostError('RecurrenceInvalidTimeZone');
  const recurrence = readPattern(json, zone);
  const { startTimeMin, durationMin } = json.seriesTimeJson;
  const date = firstDate(recurrence) ?? recurrence.range.startDate;
  const start = wallClock(date, Number(startTimeMin), zone);
  const end = wallTimeAt(instantOf(start) + Number(durationMin ?? 30) * 60_000, zone);
  const range = { ...recurrence.range, startDate: date };
  const aligned = { pattern: recurrence.pattern, range };
  return { ...alignedTimes({ start, end }, aligned), recurrence: aligned };
}

function wallClock(date: string, minutes: number, zone: string): WallTime {
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { local: `${date}T${clock}:00`, zone };
}

function readPattern(json: RecurrenceJson, zone: string): WorldRecurrence {
  const { seriesTimeJson: time } = json;
  const startDate = dateOf(time.startYear, time.startMonth, time.startDay);
  const endDate =
    time.noEndDate === true || time.endYear === undefined
      ? null
      : dateOf(time.endYear, time.endMonth, time.endDay);
  const pattern = patternFromJson(json);
  const range = {
    type: endDate === null ? 'noEnd' : 'endDate',
    startDate,
    ...(endDate !== null && { endDate }),
    recurrenceTimeZone: zone,
  };
  try {
    return readRecurrence({ pattern, range }, zone);
  } catch (error) {
    const { code } = error as { code?: string };
    throw new HostError(
      code === 'ErrorRecurrenceHasNoOccurrence' ? 'RecurrenceZeroOccurrences' : 'InvalidRecurrenceError',
    );
  }
}

function patternFromJson({ recurrenceType, recurrenceProperties }: RecurrenceJson): object {
  const properties = recurrenceProperties ?? {};
  const { interval, days, firstDayOfWeek, dayOfMonth } = properties;
  if (recurrenceType === 'weekday')
    return { type: 'weekly', interval: 1, daysOfWeek: (groups.weekday ?? []).map(longDay) };
  if (recurrenceType === 'daily') return { type: 'daily', interval };
  if (recurrenceType === 'weekly')
    return {
      type: 'weekly',
      interval,
      daysOfWeek: (days as string[]).map(longDay),
      ...(firstDayOfWeek !== undefined && { firstDayOfWeek: longDay(firstDayOfWeek) }),
    };
  const span = recurrenceType === 'monthly' ? 'Monthly' : 'Yearly';
  const month = recurrenceType === 'yearly' ? { month: months.indexOf(String(properties.month)) + 1 } : {};
  return dayOfMonth === undefined || dayOfMonth === null
    ? { type: `relative${span}`, interval, ...nthFromJson(properties), ...month }
    : { type: `absolute${span}`, interval, dayOfMonth, ...month };
}

function nthFromJson({ dayOfWeek, weekNumber }: Readonly<Record<string, unknown>>): object {
  const days = groups[String(dayOfWeek)] ?? [String(dayOfWeek)];
  return { daysOfWeek: days.map(longDay), index: weekNumber };
}

/** The series beginning on another day or at another hour, by hand or by the add-in: the pattern's days follow. */
export function movedRecurrence(recurrence: WorldRecurrence, start: WallTime): WorldRecurrence {
  const { pattern, range } = recurrence;
  const startDate = wallTimeAt(instantOf(start), range.recurrenceTimeZone).local.slice(0, 10);
  if (startDate === range.startDate) return recurrence;
  const weekday = longDays[new Date(`${startDate}T00:00:00Z`).getUTCDay()] ?? 'monday';
  const isPlain = pattern.daysOfWeek.length === 1;
  const endDate = range.endDate !== null && range.endDate < startDate ? addDays(startDate, 1) : range.endDate;
  return {
    pattern: {
      ...pattern,
      ...(isPlain && { daysOfWeek: [weekday] }),
      ...(pattern.type === 'relativeMonthly' && { index: weekOfMonth(startDate) }),
      ...(pattern.type.startsWith('absolute') && { dayOfMonth: Number(startDate.slice(8, 10)) }),
    },
    range: { ...range, startDate, endDate },
  };
}

/** "first" to "fourth"; the fifth is the last. */
export function weekOfMonth(date: string): WorldRecurrence['pattern']['index'] {
  const week = Math.ceil(Number(date.slice(8, 10)) / 7);
  return (['first', 'second', 'third', 'fourth', 'last'] as const)[week - 1] ?? 'last';
}
