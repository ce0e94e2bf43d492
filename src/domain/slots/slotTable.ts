import type { Cadence } from '../../playbook/meetings';
import { weekdays } from '../time/weekdays';
import { allowedTimes, allowedWeekdays, windowStarts } from './allowedStarts';
import type { CellFrame } from './cellFrame';
import { daysPerWeek, indexOfWeekday, minutesOf, wallTimeAt } from './clockFace';
import type { WeekLayers } from './layOutPeople';
import { preferenceCost } from './preferenceCost';
import type { SlotCosts, SlotMeeting, SlotTime, Variant } from './types';
import { WeekCounter } from './WeekCounter';
import { countShared } from './weekSet';

/** Every candidate of one meeting with its cost, whatever the other meetings do. */
export interface SlotTable {
  readonly meeting: SlotMeeting;
  readonly variants: readonly Variant[];
  /** Minutes after midnight at which it may start: those of its window on the grid, and its lock. */
  readonly starts: readonly number[];
  /** Index: (variant * 7 + weekday) * starts.length + start; Infinity where it may not be held. */
  readonly costs: Float64Array;
  /** The weeks in which somebody required is not free during the whole meeting, for each cell of the frame. */
  readonly requiredBusy: Uint32Array;
}

/** The ways in which each cadence can fall. */
const variantsOfCadence: Readonly<Record<Cadence, readonly Variant[]>> = {
  weekly: ['everyWeek'],
  everyTwoWeeks: ['evenWeeks', 'oddWeeks'],
  monthly: ['first', 'second', 'third', 'fourth', 'last'],
};

/** How many people stand in the way, by cell and week, each kind by itself. */
interface Crowd {
  readonly requiredBusy: WeekCounter;
  readonly optionalBusy: WeekCounter;
  readonly outside: WeekCounter;
  readonly tentative: WeekCounter;
}

/** The cost of every candidate: bits counted, 32 weeks at once. Grows with people × cells, and with candidates × log2(people). */
export function slotTable(
  frame: CellFrame,
  meeting: SlotMeeting,
  layersOf: (mail: string) => WeekLayers,
  costs: SlotCosts,
): SlotTable {
  const crowd = crowdOf(frame, meeting, layersOf);
  const starts = startsOf(frame, meeting);
  const variants = variantsOfCadence[meeting.cadence];
  const blank = new Float64Array(variants.length * daysPerWeek * starts.length).fill(
    Number.POSITIVE_INFINITY,
  );
  const table = { meeting, variants, starts, costs: blank, requiredBusy: crowd.requiredBusy.anybody() };
  writeCosts(frame, table, crowd, costs);
  return table;
}

function crowdOf(
  { size }: CellFrame,
  { required, optional }: SlotMeeting,
  layersOf: (mail: string) => WeekLayers,
): Crowd {
  const counter = (): WeekCounter => new WeekCounter(size);
  const crowd = {
    requiredBusy: counter(),
    optionalBusy: counter(),
    outside: counter(),
    tentative: counter(),
  };
  const add = (mail: string, busyTogether: WeekCounter): void => {
    const { busy, outside, tentative } = layersOf(mail);
    busyTogether.add(busy);
    crowd.outside.add(outside);
    crowd.tentative.add(tentative);
  };
  for (const mail of required) add(mail, crowd.requiredBusy);
  for (const mail of optional) add(mail, crowd.optionalBusy);
  return crowd;
}

function startsOf({ grid }: CellFrame, meeting: SlotMeeting): readonly number[] {
  const starts = windowStarts(meeting, grid.horizon.gridMinutes);
  const { locked } = meeting;
  if (locked === null) return starts;
  return [...new Set([...starts, minutesOf(locked.startTime)])].sort((a, b) => a - b);
}

/** Where a start stands in a layer of the frame. */
export const cellIndex = (
  { grid, firstMinute, cellMinutes, cellsPerDay }: CellFrame,
  weekday: number,
  start: number,
): number => (weekday * cellsPerDay + (start - firstMinute) / cellMinutes) * grid.words;

/** Writes the cost of every candidate that some week of the horizon holds. The inner loop of the search. */
function writeCosts(frame: CellFrame, table: SlotTable, crowd: Crowd, costs: SlotCosts): void {
  const { meeting, starts, variants } = table;
  const { words, weeksOf } = frame.grid;
  const isAllowed = allowedTimes(meeting);
  variants.forEach((variant, order) => {
    for (const weekday of allowedWeekdays(meeting)) {
      const weeks = weeksOf[variant].subarray(weekday * words, (weekday + 1) * words);
      const occurrences = countShared(weeks, weeks, words);
      const row = (order * daysPerWeek + weekday) * starts.length;
      if (occurrences === 0) continue;
      starts.forEach((start, at) => {
        if (!isAllowed(weekday, start)) return;
        const cell = cellIndex(frame, weekday, start);
        table.costs[row + at] =
          costs.requiredBusy * crowd.requiredBusy.count(cell, weeks, words) +
          costs.optionalBusy * crowd.optionalBusy.count(cell, weeks, words) +
          costs.outsideWorkingHours * crowd.outside.count(cell, weeks, words) +
          costs.tentative * crowd.tentative.count(cell, weeks, words) +
          occurrences * preferenceCost(weekday, start, start + meeting.durationMinutes, costs);
      });
    }
  });
}

/** The candidate at an index of the costs. */
export function slotAt({ variants, starts }: SlotTable, index: number): SlotTime {
  const row = Math.floor(index / starts.length);
  const variant = variants[Math.floor(row / daysPerWeek)];
  const weekday = weekdays[row % daysPerWeek];
  const start = starts[index % starts.length];
  if (variant === undefined || weekday === undefined || start === undefined)
    throw new RangeError(`The table holds no candidate ${index}.`);
  return { variant, weekday, startTime: wallTimeAt(start) };
}

/** Where a candidate's cost stands. Throws a RangeError for a time that the meeting's cadence or window does not know. */
export function indexOfSlot({ meeting, variants, starts }: SlotTable, slot: SlotTime): number {
  const variant = variants.indexOf(slot.variant);
  const start = starts.indexOf(minutesOf(slot.startTime));
  if (variant < 0 || start < 0) {
    throw new RangeError(
      `"${meeting.meeting}" has no candidate ${slot.variant}, ${slot.weekday}, ${slot.startTime}.`,
    );
  }
  return (variant * daysPerWeek + indexOfWeekday(slot.weekday)) * starts.length + start;
}
