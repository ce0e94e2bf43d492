import { addDays, daysInMonth, monthDay, weekdayNumber, weekdays } from './localDates';
import type { WorldRecurrence } from './WorldEvent';

type Pattern = WorldRecurrence['pattern'];

/** The dates of a series in its own zone, in order, up to and including `untilDate`. */
export function* seriesDates({ pattern, range }: WorldRecurrence, untilDate: string): Generator<string> {
  const last =
    range.type === 'endDate' && range.endDate !== null && range.endDate < untilDate
      ? range.endDate
      : untilDate;
  let remaining = range.type === 'numbered' ? range.numberOfOccurrences : Infinity;
  for (const date of patternDates(pattern, range.startDate, last)) {
    if (date < range.startDate) continue;
    if (date > last || remaining <= 0) return;
    remaining -= 1;
    yield date;
  }
}

function* patternDates(pattern: Pattern, startDate: string, last: string): Generator<string> {
  const period = periodOf(pattern);
  for (let step = 0; ; step += pattern.interval) {
    const dates = period(pattern, startDate, step);
    yield* dates;
    if (earliestOf(pattern, startDate, step) > last) return;
  }
}

function periodOf({ type }: Pattern): (pattern: Pattern, startDate: string, step: number) => string[] {
  if (type === 'daily') return (_pattern, startDate, step) => [addDays(startDate, step)];
  return type === 'weekly' ? weekDates : monthDates;
}

function weekDates({ daysOfWeek, firstDayOfWeek }: Pattern, startDate: string, step: number): string[] {
  const first = weekdays.indexOf(firstDayOfWeek);
  const offset = (weekday: number): number => (weekday - first + 7) % 7;
  const weekStart = addDays(startDate, step * 7 - offset(weekdayNumber(startDate)));
  const offsets = daysOfWeek.map((day) => offset(weekdays.indexOf(day))).sort((a, b) => a - b);
  return offsets.map((days) => addDays(weekStart, days));
}

function monthDates(pattern: Pattern, startDate: string, step: number): string[] {
  const first = monthDay(...monthAt(pattern, startDate, step), 1);
  if (pattern.type.startsWith('absolute'))
    return [monthDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), pattern.dayOfMonth)];
  return [relativeDate(pattern, first)];
}

function monthAt(pattern: Pattern, startDate: string, step: number): [year: number, month: number] {
  const year = Number(startDate.slice(0, 4));
  return pattern.type.endsWith('Yearly')
    ? [year + step, pattern.month]
    : [year, Number(startDate.slice(5, 7)) + step];
}

function relativeDate({ daysOfWeek, index }: Pattern, firstOfMonth: string): string {
  const length = daysInMonth(Number(firstOfMonth.slice(0, 4)), Number(firstOfMonth.slice(5, 7)));
  const matching = Array.from({ length }, (_, day) => addDays(firstOfMonth, day)).filter((date) =>
    daysOfWeek.some((day) => weekdays.indexOf(day) === weekdayNumber(date)),
  );
  const position = { first: 0, second: 1, third: 2, fourth: 3, last: matching.length - 1 }[index];
  return matching[position] ?? firstOfMonth;
}

function earliestOf(pattern: Pattern, startDate: string, step: number): string {
  if (pattern.type === 'daily') return addDays(startDate, step);
  if (pattern.type === 'weekly') return addDays(startDate, step * 7 - 6);
  return monthDay(...monthAt(pattern, startDate, step), 1);
}
