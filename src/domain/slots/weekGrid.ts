import { addDays, weekdayOf } from '../time/localDates';
import { type LocalMs, toInstant, utcOf, zoneClock, type ZoneClock } from '../time/zonedTime';
import type { Instant, LocalDate, ZoneId } from '../time/types';
import { daysPerWeek } from './clockFace';
import { msPerDay, msPerMinute } from '../time/durations';
import type { Horizon, Variant } from './types';
import { addWeek, wordsFor } from './weekSet';

/**
 * The horizon laid out once, before any search: its dates, the clocks of every zone in it, and the weeks in which each
 * variant falls. Index of a day: week * 7 + weekday, Monday first.
 */
export interface WeekGrid {
  readonly horizon: Horizon;
  /** Words in a set of weeks. */
  readonly words: number;
  readonly dates: readonly LocalDate[];
  /** 00:00 of the first day. */
  readonly firstLocalMs: LocalMs;
  readonly clock: ZoneClock;
  /** The days on which the organizer's clocks change: there, minutes after midnight are no measure of time. */
  readonly shiftedDays: readonly number[];
  readonly clocks: ReadonlyMap<ZoneId, ZoneClock>;
  /** Per variant, one set of weeks for each weekday. */
  readonly weeksOf: Readonly<Record<Variant, Uint32Array>>;
}

/** Lays the horizon out for people in the zones. Reads every zone's clocks: do it once, then search as often as you like. */
export function layOutWeeks(horizon: Horizon, zones: readonly ZoneId[]): WeekGrid {
  check(horizon);
  const { firstMonday, weeks, zone } = horizon;
  const dates = Array.from({ length: weeks * daysPerWeek }, (_, day) => addDays(firstMonday, day));
  const firstLocalMs = toInstant(firstMonday, '00:00', 'UTC');
  const stretch = {
    startUtc: firstLocalMs - marginDays * msPerDay,
    endUtc: firstLocalMs + (dates.length + marginDays) * msPerDay,
  };
  const clocks = new Map([zone, ...zones].map((each) => [each, zoneClock(each, stretch)]));
  const clock = zoneClock(zone, stretch);
  const midnight = (day: number): Instant => utcOf(clock, firstLocalMs + day * msPerDay);
  return {
    shiftedDays: [...dates.keys()].filter((day) => midnight(day + 1) - midnight(day) !== msPerDay),
    horizon,
    words: wordsFor(weeks),
    dates,
    firstLocalMs,
    clock,
    clocks,
    weeksOf: weeksOfVariants(dates),
  };
}

/** Zones lie up to 26 hours apart, and a working day may end on the next one. */
const marginDays = 3;

function check({ firstMonday, weeks, gridMinutes }: Horizon): void {
  if (weekdayOf(firstMonday) !== 'monday')
    throw new RangeError(`The horizon begins on ${firstMonday}, which is no Monday.`);
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > 104)
    throw new RangeError(`A horizon has 1 to 104 weeks, not ${weeks}.`);
  if (![5, 10, 15, 30, 60].includes(gridMinutes)) {
    throw new RangeError(`A grid has 5, 10, 15, 30 or 60 minutes, not ${gridMinutes}.`);
  }
}

const nths = ['first', 'second', 'third', 'fourth'] as const;

function weeksOfVariants(dates: readonly LocalDate[]): Record<Variant, Uint32Array> {
  const words = wordsFor(dates.length / daysPerWeek);
  const none = (): Uint32Array => new Uint32Array(daysPerWeek * words);
  const weeksOf: Record<Variant, Uint32Array> = {
    everyWeek: none(),
    evenWeeks: none(),
    oddWeeks: none(),
    first: none(),
    second: none(),
    third: none(),
    fourth: none(),
    last: none(),
  };
  dates.forEach((date, day) => {
    const week = Math.floor(day / daysPerWeek);
    for (const variant of variantsOn(date, week))
      addWeek(weeksOf[variant], (day % daysPerWeek) * words, week);
  });
  return weeksOf;
}

function variantsOn(date: LocalDate, week: number): readonly Variant[] {
  const nth = nths[Math.floor((Number(date.slice(8)) - 1) / daysPerWeek)];
  const isLast = addDays(date, daysPerWeek).slice(0, 7) !== date.slice(0, 7);
  return [
    'everyWeek',
    week % 2 === 0 ? 'evenWeeks' : 'oddWeeks',
    ...(nth === undefined ? [] : [nth]),
    ...(isLast ? (['last'] as const) : []),
  ];
}

/** The moment so many minutes after midnight by the organizer's clocks, on a day of the horizon. */
export const startUtcOf = ({ clock, firstLocalMs }: WeekGrid, day: number, minute: number): Instant =>
  utcOf(clock, firstLocalMs + day * msPerDay + minute * msPerMinute);
