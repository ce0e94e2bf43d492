import { seriesDates } from '../world/recurrence';
import { addDays } from '../world/localDates';
import { badProperty, GraphError } from './GraphError';
import { requireZone } from './wallTimes';
import type { WorldRecurrence } from '../world/WorldEvent';

type Pattern = WorldRecurrence['pattern'];
type Range = WorldRecurrence['range'];

/** A recurrence as Exchange keeps it: every member filled in, the week beginning on Sunday unless said otherwise. */
export function readRecurrence(value: unknown, startZone: string): WorldRecurrence {
  const { pattern, range } = value as { pattern?: Partial<Pattern>; range?: Partial<Range> };
  if (!pattern || !range) throw badProperty("'recurrence' needs both 'pattern' and 'range'.");
  const recurrence = { pattern: readPattern(pattern), range: readRange(range, startZone) };
  if (firstDate(recurrence) === null)
    throw new GraphError(
      400,
      'ErrorRecurrenceHasNoOccurrence',
      'The specified recurrence cannot be created because it has no occurrences.',
    );
  return recurrence;
}

/** The first date on which the series stands, or null where it stands on none. */
export function firstDate(recurrence: WorldRecurrence): string | null {
  for (const date of seriesDates(recurrence, addDays(recurrence.range.startDate, 366 * 10))) return date;
  return null;
}

function readPattern(sent: Partial<Pattern>): Pattern {
  const {
    type,
    interval,
    daysOfWeek = [],
    dayOfMonth = 0,
    month = 0,
    index = 'first',
    firstDayOfWeek = 'sunday',
  } = sent;
  if (type === undefined) throw badProperty("'recurrence.pattern.type' is missing.");
  if (interval === undefined || interval < 1 || interval > 99)
    throw badProperty("'recurrence.pattern.interval' must be from 1 to 99.");
  if (needsWeekdays.includes(type) && daysOfWeek.length === 0)
    throw badProperty("'recurrence.pattern.daysOfWeek' names no day.");
  if (type.startsWith('relative') && sent.index === undefined)
    throw badProperty("'recurrence.pattern.index' is missing.");
  if (type.startsWith('absolute') && (dayOfMonth < 1 || dayOfMonth > 31))
    throw badProperty("'recurrence.pattern.dayOfMonth' must be from 1 to 31.");
  if (type.endsWith('Yearly') && (month < 1 || month > 12))
    throw badProperty("'recurrence.pattern.month' must be from 1 to 12.");
  return { type, interval, month, dayOfMonth, daysOfWeek, firstDayOfWeek, index };
}

const needsWeekdays: readonly string[] = ['weekly', 'relativeMonthly', 'relativeYearly'];

function readRange(sent: Partial<Range>, startZone: string): Range {
  const { type, startDate, endDate = null, recurrenceTimeZone, numberOfOccurrences = 0 } = sent;
  if (type === undefined) throw badProperty("'recurrence.range.type' is missing.");
  requireDate(startDate, 'startDate');
  if (type === 'endDate') requireDate(endDate, 'endDate');
  if (type === 'endDate' && (endDate ?? '') < startDate)
    throw badProperty("'recurrence.range.endDate' is before 'startDate'.");
  if (type === 'numbered' && numberOfOccurrences < 1)
    throw badProperty("'recurrence.range.numberOfOccurrences' must be 1 or more.");
  const zone = requireZone(recurrenceTimeZone ?? startZone);
  const counted = type === 'numbered' ? numberOfOccurrences : 0;
  return {
    type,
    startDate,
    endDate: type === 'endDate' ? endDate : null,
    recurrenceTimeZone: zone,
    numberOfOccurrences: counted,
  };
}

function requireDate(text: string | null | undefined, name: string): asserts text is string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text ?? ''))
    throw badProperty(`'recurrence.range.${name}' must be a date such as 2026-01-31.`);
}
