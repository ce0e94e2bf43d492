import type { WorkingHours } from '../freebusy/types';
import type { Interval } from '../time/types';
import { daysPerWeek, indexOfWeekday, minutesOf } from './clockFace';
import { msPerDay, msPerMinute } from '../time/durations';
import type { WeekGrid } from './weekGrid';
import { utcOf, type ZoneClock } from '../time/zonedTime';

/** The clocks of a person's zone. Throws when the grid was laid out without it. */
export function clockOf(grid: WeekGrid, zone: string): ZoneClock {
  const clock = grid.clocks.get(zone);
  if (clock === undefined) throw new Error(`The grid was laid out without the zone "${zone}".`);
  return clock;
}

/**
 * A person's working days around the horizon, in order, by the clocks of their own zone. Hours that end at or before
 * their start end on the next day; days that touch are one.
 */
export function workdays(grid: WeekGrid, { days, start, end, zone }: WorkingHours): readonly Interval[] {
  const clock = clockOf(grid, zone);
  const worked = new Set(days.map(indexOfWeekday));
  const [from, until] = [minutesOf(start) * msPerMinute, minutesOf(end) * msPerMinute];
  const length = until <= from ? until + msPerDay : until;
  const found: Interval[] = [];
  for (let day = -2; day < grid.dates.length + 2; day += 1) {
    if (!worked.has((day + daysPerWeek) % daysPerWeek)) continue;
    const midnight = grid.firstLocalMs + day * msPerDay;
    const workday = { startUtc: utcOf(clock, midnight + from), endUtc: utcOf(clock, midnight + length) };
    const last = found.at(-1);
    if (last !== undefined && workday.startUtc <= last.endUtc)
      found[found.length - 1] = { ...last, endUtc: workday.endUtc };
    else found.push(workday);
  }
  return found;
}

/**
 * The days of the person's zone around the horizon on which no working hour falls, in order; days that touch are one.
 * Hours that end on the next day leave that one no day off.
 */
export function daysOff(grid: WeekGrid, { days, start, end, zone }: WorkingHours): readonly Interval[] {
  const clock = clockOf(grid, zone);
  const worked = new Set(days.map(indexOfWeekday));
  const isOverNight = minutesOf(end) <= minutesOf(start) && minutesOf(end) > 0;
  const isWorked = (day: number): boolean => worked.has((day + 2 * daysPerWeek) % daysPerWeek);
  const found: Interval[] = [];
  for (let day = -2; day < grid.dates.length + 2; day += 1) {
    if (isWorked(day) || (isOverNight && isWorked(day - 1))) continue;
    const midnight = grid.firstLocalMs + day * msPerDay;
    const dayOff = { startUtc: utcOf(clock, midnight), endUtc: utcOf(clock, midnight + msPerDay) };
    const last = found.at(-1);
    if (last?.endUtc === dayOff.startUtc) found[found.length - 1] = { ...last, endUtc: dayOff.endUtc };
    else found.push(dayOff);
  }
  return found;
}

/** What lies between stretches in order, before the first and after the last. */
export function between(stretches: readonly Interval[]): readonly Interval[] {
  return [...stretches, null].map((stretch, at) => ({
    startUtc: stretches[at - 1]?.endUtc ?? Number.NEGATIVE_INFINITY,
    endUtc: stretch?.startUtc ?? Number.POSITIVE_INFINITY,
  }));
}
