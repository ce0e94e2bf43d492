import type { Occurrence } from '../recurrence/types';
import { daysPerWeek, indexOfWeekday, minutesOf } from './clockFace';
import { msPerMinute } from '../time/durations';
import type { SlotTime } from './types';
import { startUtcOf, type WeekGrid } from './weekGrid';
import { hasWeek } from './weekSet';

/** The days of the horizon on which a choice falls, in order. */
export function slotDays(
  { horizon, weeksOf, words }: WeekGrid,
  { variant, weekday }: SlotTime,
): readonly number[] {
  const day = indexOfWeekday(weekday);
  return Array.from({ length: horizon.weeks }, (_, week) => week)
    .filter((week) => hasWeek(weeksOf[variant], day * words, week))
    .map((week) => week * daysPerWeek + day);
}

/** A meeting on a day of the horizon. */
export function occurrenceOn(
  grid: WeekGrid,
  day: number,
  startMinute: number,
  durationMinutes: number,
): Occurrence {
  const startUtc = startUtcOf(grid, day, startMinute);
  return { localDate: grid.dates[day] ?? '', startUtc, endUtc: startUtc + durationMinutes * msPerMinute };
}

/** Every occurrence of a choice within the horizon, in real time across each change of clocks. */
export const slotOccurrences = (
  grid: WeekGrid,
  slot: SlotTime,
  durationMinutes: number,
): readonly Occurrence[] =>
  slotDays(grid, slot).map((day) => occurrenceOn(grid, day, minutesOf(slot.startTime), durationMinutes));
