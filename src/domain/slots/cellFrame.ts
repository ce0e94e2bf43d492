import type { Instant } from '../time/types';
import { allowedWeekdays } from './allowedStarts';
import { daysPerWeek, minutesOf, minutesPerDay, wallTimeAt } from './clockFace';
import { msPerMinute } from '../time/durations';
import type { SlotMeeting } from './types';
import { startUtcOf, type WeekGrid } from './weekGrid';

/** One day of the horizon on which something may be held. */
export interface FrameDay {
  readonly day: number;
  /** When its first cell begins. */
  readonly startUtc: Instant;
  /** Where its first cell stands in a layer, and its week's bit there. The next cell is `words` further on. */
  readonly at: number;
  readonly bit: number;
}

/**
 * The part of the week that any of the meetings may touch, cut into cells so fine that each start and end falls between
 * two of them. A layer over it holds one set of weeks for each cell. Index: (weekday * cellsPerDay + cell) * words.
 */
export interface CellFrame {
  readonly grid: WeekGrid;
  readonly cellMinutes: number;
  readonly firstMinute: number;
  readonly cellsPerDay: number;
  readonly days: readonly FrameDay[];
  /** Those on which the clocks change between the first cell and the last: real time is not in step with the cells there. */
  readonly unevenDays: readonly FrameDay[];
  /** Words in a layer. */
  readonly size: number;
}

/** The frame of some meetings. Throws a RangeError for a length or a locked time that no day can hold. */
export function cellFrame(grid: WeekGrid, meetings: readonly SlotMeeting[]): CellFrame {
  const stretches = meetings.map(stretchOfDay);
  const steps = meetings.flatMap(({ durationMinutes, locked }) => [
    durationMinutes,
    ...(locked ? [minutesOf(locked.startTime)] : []),
  ]);
  const cellMinutes = steps.reduce(greatestCommonDivisor, grid.horizon.gridMinutes);
  const roundedTo = (round: (cells: number) => number, minute: number): number =>
    round(minute / cellMinutes) * cellMinutes;
  const firstMinute = roundedTo(Math.floor, Math.min(...stretches.map(({ from }) => from)));
  const lastMinute = roundedTo(Math.ceil, Math.max(...stretches.map(({ until }) => until)));
  const cellsPerDay = Math.max(0, lastMinute - firstMinute) / cellMinutes;
  const size = daysPerWeek * cellsPerDay * grid.words;
  const weekdays = new Set(meetings.flatMap(allowedWeekdays));
  const days = grid.dates.flatMap((_, day) =>
    weekdays.has(day % daysPerWeek) ? [frameDay(grid, day, firstMinute, cellsPerDay)] : [],
  );
  const lengthMs = (lastMinute - firstMinute) * msPerMinute;
  const unevenDays = days.filter(
    ({ day, startUtc }) => startUtcOf(grid, day, lastMinute) - startUtc !== lengthMs,
  );
  return { grid, cellMinutes, firstMinute, cellsPerDay, days, unevenDays, size };
}

function frameDay(grid: WeekGrid, day: number, firstMinute: number, cellsPerDay: number): FrameDay {
  const week = Math.floor(day / daysPerWeek);
  return {
    day,
    startUtc: startUtcOf(grid, day, firstMinute),
    at: (day % daysPerWeek) * cellsPerDay * grid.words + (week >>> 5),
    bit: 1 << (week & 31),
  };
}

/** From the earliest minute of the day that a meeting may touch to the latest; a lock may lie outside its window. */
function stretchOfDay({ meeting, window, durationMinutes, locked }: SlotMeeting): {
  from: number;
  until: number;
} {
  if (!Number.isInteger(durationMinutes) || durationMinutes < 1) {
    throw new RangeError(
      `The meeting "${meeting}" lasts ${durationMinutes} minutes: give a whole number of at least 1.`,
    );
  }
  const hours = { from: minutesOf(window.from), until: minutesOf(window.until) };
  if (locked === null) return hours;
  const start = minutesOf(locked.startTime);
  const end = start + durationMinutes;
  if (end > minutesPerDay) {
    throw new RangeError(
      `The meeting "${meeting}" runs past midnight from ${wallTimeAt(start)}: lock it earlier or shorten it.`,
    );
  }
  return { from: Math.min(hours.from, start), until: Math.max(hours.until, end) };
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
