import type { WorldRecurrence } from '../../world/WorldEvent';
import { weekdays } from '../../world/localDates';
import type { AppointmentForm } from './OpenItem';
import { weekOfMonth } from './recurrenceJson';

type Pattern = WorldRecurrence['pattern'];

export interface RepeatChoice {
  readonly value: string;
  readonly label: string;
}

const usual = {
  month: 0,
  dayOfMonth: 0,
  daysOfWeek: [],
  firstDayOfWeek: 'sunday',
  index: 'first',
} as const;

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
const weekdayOf = (date: string): Pattern['daysOfWeek'][number] =>
  weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'monday';

/** The patterns that the form's list offers for an appointment on this date. */
function patternsFor(date: string): Readonly<Record<string, Pattern>> {
  const daysOfWeek = [weekdayOf(date)];
  return {
    daily: { ...usual, type: 'daily', interval: 1 },
    weekly: { ...usual, type: 'weekly', interval: 1, daysOfWeek },
    fortnightly: { ...usual, type: 'weekly', interval: 2, daysOfWeek },
    monthlyWeekday: {
      ...usual,
      ...{ type: 'relativeMonthly', interval: 1, daysOfWeek, index: weekOfMonth(date) },
    },
    monthlyDate: {
      ...usual,
      ...{ type: 'absoluteMonthly', interval: 1, dayOfMonth: Number(date.slice(8, 10)) },
    },
  };
}

/** A pattern in words: "Every 2 weeks on Tuesday". */
export function describePattern({ type, interval, daysOfWeek, index, dayOfMonth }: Pattern): string {
  const days = daysOfWeek.map(capital).join(', ');
  const every = (unit: string): string => (interval === 1 ? `Every ${unit}` : `Every ${interval} ${unit}s`);
  switch (type) {
    case 'daily':
      return every('day');
    case 'weekly':
      return `${every('week')} on ${days}`;
    case 'absoluteMonthly':
      return `${every('month')} on day ${dayOfMonth}`;
    case 'relativeMonthly':
      return `${every('month')} on the ${index} ${days}`;
    case 'absoluteYearly':
    case 'relativeYearly':
      return every('year');
  }
}

const dateOf = ({ start, recurrence }: AppointmentForm): string =>
  recurrence?.range.startDate ?? start.local.slice(0, 10);

const ruleOf = ({ type, interval, daysOfWeek, index, dayOfMonth }: Pattern): string =>
  JSON.stringify([
    type,
    interval,
    daysOfWeek,
    type.startsWith('relative') && index,
    type.startsWith('absolute') && dayOfMonth,
  ]);

/** Which of the list's patterns the form has: "none", "custom", or the name of one. */
export function repeatValue(form: AppointmentForm): string {
  if (form.recurrence === null) return 'none';
  const rule = ruleOf(form.recurrence.pattern);
  const found = Object.entries(patternsFor(dateOf(form))).find(([, pattern]) => ruleOf(pattern) === rule);
  return found?.[0] ?? 'custom';
}

export function repeatChoices(form: AppointmentForm): readonly RepeatChoice[] {
  const choices = Object.entries(patternsFor(dateOf(form))).map(([value, pattern]) => ({
    value,
    label: describePattern(pattern),
  }));
  const custom =
    form.recurrence !== null && repeatValue(form) === 'custom'
      ? [{ value: 'custom', label: describePattern(form.recurrence.pattern) }]
      : [];
  return [{ value: 'none', label: 'Don’t repeat' }, ...choices, ...custom];
}

/** The recurrence that was chosen by hand; the form's end of the series stays. */
export function chosenRecurrence(form: AppointmentForm, value: string): WorldRecurrence | null {
  if (value === 'custom') return form.recurrence;
  const pattern = patternsFor(dateOf(form))[value];
  if (pattern === undefined) return null;
  const range = form.recurrence?.range ?? {
    ...{ type: 'noEnd', startDate: dateOf(form), endDate: null, numberOfOccurrences: 0 },
    recurrenceTimeZone: form.start.zone,
  };
  return { pattern, range };
}
