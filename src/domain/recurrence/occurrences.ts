import { msPerMinute } from '../time/durations';
import { addDays, daysBetween, daysToWeekday, firstOfMonth, weekdayOf } from '../time/localDates';
import type { Instant, Interval, LocalDate } from '../time/types';
import { localDateOf, toInstant } from '../time/zonedTime';
import type { Occurrence, RecurrencePattern, SeriesTime } from './types';

const weeksAfterFirst = { first: 0, second: 1, third: 2, fourth: 3 } as const;

/** The date of the pattern in the month that lies so many months after the month of `date`. */
function monthlyDate(
  pattern: Extract<RecurrencePattern, { kind: 'monthly' }>,
  date: LocalDate,
  monthsLater: number,
): LocalDate {
  const earliest =
    pattern.index === 'last'
      ? addDays(firstOfMonth(date, monthsLater + 1), -7)
      : addDays(firstOfMonth(date, monthsLater), 7 * weeksAfterFirst[pattern.index]);
  return addDays(earliest, daysToWeekday(weekdayOf(earliest), pattern.weekday));
}

/**
 * The dates of a series on or after `from`, without end and in order. It goes to the first of them at once, however
 * far `from` lies behind the first date.
 */
export function* datesFrom(
  pattern: RecurrencePattern,
  firstDate: LocalDate,
  from: LocalDate,
): Generator<LocalDate, never, undefined> {
  const earliest = from > firstDate ? from : firstDate;
  const dateAt =
    pattern.kind === 'weekly' ? weeklyDates(pattern, firstDate, earliest) : monthlyDates(pattern, earliest);
  for (let index = 0; ; index += 1) {
    const date = dateAt(index);
    if (date >= earliest) yield date;
  }
}

type DateAt = (index: number) => LocalDate;

function weeklyDates(
  { weekday, firstDayOfWeek, intervalWeeks }: Extract<RecurrencePattern, { kind: 'weekly' }>,
  firstDate: LocalDate,
  earliest: LocalDate,
): DateAt {
  const weekBegins = addDays(firstDate, -daysToWeekday(firstDayOfWeek, weekdayOf(firstDate)));
  const anchor = addDays(weekBegins, daysToWeekday(firstDayOfWeek, weekday));
  const intervalDays = 7 * intervalWeeks;
  const skipped = Math.floor(daysBetween(anchor, earliest) / intervalDays);
  return (index) => addDays(anchor, (skipped + index) * intervalDays);
}

function monthlyDates(pattern: Extract<RecurrencePattern, { kind: 'monthly' }>, earliest: LocalDate): DateAt {
  return (index) => monthlyDate(pattern, earliest, index);
}

/** The occurrences whose date in the series' own zone is `from` or later, without end and in order. */
function* occurrencesFrom(
  { pattern, firstDate, startTime, durationMinutes, zone }: SeriesTime,
  from: LocalDate,
): Generator<Occurrence, never, undefined> {
  const dates = datesFrom(pattern, firstDate, from);
  for (;;) {
    const localDate = dates.next().value;
    const startUtc = toInstant(localDate, startTime, zone);
    yield { localDate, startUtc, endUtc: startUtc + durationMinutes * msPerMinute };
  }
}

/**
 * The occurrences that overlap the half-open window, in order. One that ends as the window starts, or starts as it
 * ends, stays out; an empty window holds none. Each keeps its wall-clock time through every change of clocks, and its
 * length in real minutes. The cost follows the window, not the age of the series.
 */
export function expandSeries(time: SeriesTime, window: Interval): readonly Occurrence[] {
  if (window.endUtc <= window.startUtc) return [];
  const found: Occurrence[] = [];
  for (const occurrence of occurrencesFrom(time, earliestDate(time, window))) {
    if (occurrence.startUtc >= window.endUtc) break;
    if (occurrence.endUtc > window.startUtc) found.push(occurrence);
  }
  return found;
}

/** A day early, because a change of clocks can push an occurrence past midnight. */
function earliestDate({ durationMinutes, zone }: SeriesTime, { startUtc }: Interval) {
  return addDays(localDateOf(startUtc - durationMinutes * msPerMinute, zone), -1);
}

/** The first occurrence that starts at this moment or later; one that is under way has passed. */
export function nextOccurrence(time: SeriesTime, after: Instant): Occurrence {
  const occurrences = occurrencesFrom(time, addDays(localDateOf(after, time.zone), -1));
  for (;;) {
    const occurrence = occurrences.next().value;
    if (occurrence.startUtc >= after) return occurrence;
  }
}

/**
 * The first date on or after this one on which a series of the pattern can begin. Every fortnight is open to a series
 * that has not begun, so the interval does not matter here.
 */
export function firstDateOnOrAfter(pattern: RecurrencePattern, date: LocalDate): LocalDate {
  if (pattern.kind === 'weekly') return addDays(date, daysToWeekday(weekdayOf(date), pattern.weekday));
  const thisMonth = monthlyDate(pattern, date, 0);
  return thisMonth >= date ? thisMonth : monthlyDate(pattern, date, 1);
}

/** The last date of the series before the given one; null where it has none. */
export function lastDateBefore(
  { pattern, firstDate }: Pick<SeriesTime, 'pattern' | 'firstDate'>,
  before: LocalDate,
): LocalDate | null {
  let last: LocalDate | null = null;
  for (const date of datesFrom(pattern, firstDate, addDays(before, -longestGapDays(pattern)))) {
    if (date >= before) break;
    last = date;
  }
  return last;
}

/** The most days between two dates that follow each other. */
export function longestGapDays(pattern: RecurrencePattern): number {
  return pattern.kind === 'weekly' ? 7 * pattern.intervalWeeks : 35;
}

/** Whether a series of the pattern can begin on the date: its weekday fits, and its place in the month. */
export function matchesPattern(pattern: RecurrencePattern, date: LocalDate): boolean {
  return firstDateOnOrAfter(pattern, date) === date;
}
