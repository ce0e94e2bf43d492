import type { CellFrame } from './cellFrame';
import { awayDuring } from './duringMeeting';
import type { LaidPerson, WeekLayers } from './layOutPeople';
import { daysPerWeek } from './clockFace';
import { msPerMinute } from '../time/durations';
import type { SlotMeeting } from './types';
import { startUtcOf } from './weekGrid';
import { WeekCounter } from './WeekCounter';
import { hasWeek } from './weekSet';

/** A person under the frame, and what stands in their way during a meeting of this length. */
export interface LaidAttendee {
  readonly laid: LaidPerson;
  readonly during: WeekLayers;
}

export type LayersOf = (mail: string) => LaidAttendee;

/** How many people stand in the way, by cell and week, each kind by itself. */
export interface Crowd {
  readonly requiredBusy: WeekCounter;
  readonly optionalAway: WeekCounter;
  readonly tentative: WeekCounter;
  /** Required people outside their hours in the cell itself, not during a meeting that starts there. */
  readonly outside: WeekCounter;
  readonly required: readonly LaidPerson[];
}

/** Everybody of a meeting, counted. */
export function crowdOf({ size }: CellFrame, { required, optional }: SlotMeeting, layersOf: LayersOf): Crowd {
  const counter = (): WeekCounter => new WeekCounter(size);
  const crowd = {
    requiredBusy: counter(),
    optionalAway: counter(),
    outside: counter(),
    tentative: counter(),
    required: required.map((mail) => layersOf(mail).laid),
  };
  for (const mail of required) {
    const { laid, during } = layersOf(mail);
    crowd.requiredBusy.add(during.busy);
    crowd.tentative.add(during.tentative);
    crowd.outside.add(laid.layers.outside);
  }
  for (const mail of optional) {
    const { during } = layersOf(mail);
    crowd.optionalAway.add(awayDuring(during));
    crowd.tentative.add(during.tentative);
  }
  return crowd;
}

/**
 * How many cells of the meeting lie outside somebody's hours, summed over the required people and the weeks, for any
 * start on a weekday. On a day whose clocks change under the meetings every start is asked by itself.
 */
export function outsideCells(
  frame: CellFrame,
  { durationMinutes }: SlotMeeting,
  { outside, required }: Crowd,
  weekday: number,
  weeks: Uint32Array,
): (start: number) => number {
  const { cellsPerDay, cellMinutes, firstMinute, unevenDays, grid } = frame;
  const uneven = unevenDays.filter(
    ({ day }) => day % daysPerWeek === weekday && hasWeek(weeks, 0, Math.floor(day / daysPerWeek)),
  );
  const even = weeks.slice();
  for (const { day, bit } of uneven) {
    const word = Math.floor(day / daysPerWeek) >>> 5;
    even[word] = (even[word] ?? 0) & ~bit;
  }
  const until = new Float64Array(cellsPerDay + 1);
  for (let cell = 0; cell < cellsPerDay; cell += 1)
    until[cell + 1] =
      (until[cell] ?? 0) + outside.count((weekday * cellsPerDay + cell) * grid.words, even, grid.words);
  const cells = durationMinutes / cellMinutes;
  return (start) => {
    const first = (start - firstMinute) / cellMinutes;
    const onEvenDays = (until[first + cells] ?? 0) - (until[first] ?? 0);
    return uneven.reduce(
      (sum, { day }) => sum + cellsOutsideOn(startUtcOf(grid, day, start), cells, cellMinutes, required),
      onEvenDays,
    );
  };
}

function cellsOutsideOn(
  startUtc: number,
  cells: number,
  cellMinutes: number,
  required: readonly LaidPerson[],
): number {
  const cellMs = cellMinutes * msPerMinute;
  let sum = 0;
  for (const { offHours } of required) {
    for (let cell = 0; cell < cells; cell += 1) {
      const from = startUtc + cell * cellMs;
      if (offHours.some((stretch) => stretch.startUtc < from + cellMs && from < stretch.endUtc)) sum += 1;
    }
  }
  return sum;
}
