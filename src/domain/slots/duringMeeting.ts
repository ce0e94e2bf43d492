import type { CellFrame, FrameDay } from './cellFrame';
import { msPerMinute } from '../time/durations';
import type { LaidPerson, WeekLayers } from './layOutPeople';
import { obstaclesAt } from './obstaclesAt';
import { startUtcOf } from './weekGrid';

/** For each start, the weeks in which any of the `cells` cells from there on is marked. Doubles its reach: log2(cells) passes. */
function during(marks: Uint32Array, cells: number, words: number): Uint32Array {
  const joined = marks.slice();
  const join = (reach: number): void => {
    const end = joined.length - reach;
    for (let at = 0; at < end; at += 1) joined[at] = (joined[at] ?? 0) | (joined[at + reach] ?? 0);
  };
  let reached = 1;
  for (; reached * 2 <= cells; reached *= 2) join(reached * words);
  if (reached < cells) join((cells - reached) * words);
  return joined;
}

/** Where a person cannot come as they would like: held up, or with a part of the meeting outside their hours. */
export function awayDuring({ busy, outside }: WeekLayers): Uint32Array {
  return busy.map((marks, at) => marks | (outside[at] ?? 0));
}

/** A person's layers for meetings of one length: marked at a start is whatever the meeting would meet from there to its end. */
export function duringMeeting(frame: CellFrame, person: LaidPerson, durationMinutes: number): WeekLayers {
  const cells = durationMinutes / frame.cellMinutes;
  const { words } = frame.grid;
  const { busy, outside, tentative } = person.layers;
  const layers = {
    busy: during(busy, cells, words),
    outside: during(outside, cells, words),
    tentative: during(tentative, cells, words),
  };
  for (const day of frame.unevenDays) askEachStart(frame, day, person, durationMinutes, layers);
  return layers;
}

/** On a day whose clocks change under the meetings, cells and real time part ways: there every start is asked by itself. */
function askEachStart(
  frame: CellFrame,
  { day, at, bit }: FrameDay,
  person: LaidPerson,
  durationMinutes: number,
  layers: WeekLayers,
): void {
  const { grid, firstMinute, cellMinutes, cellsPerDay } = frame;
  const set = (layer: Uint32Array, index: number, isMarked: boolean): void => {
    layer[index] = isMarked ? (layer[index] ?? 0) | bit : (layer[index] ?? 0) & ~bit;
  };
  for (let cell = 0; cell < cellsPerDay; cell += 1) {
    const startUtc = startUtcOf(grid, day, firstMinute + cell * cellMinutes);
    const { absence, isOutside, isTentative } = obstaclesAt(person, {
      startUtc,
      endUtc: startUtc + durationMinutes * msPerMinute,
    });
    const index = at + cell * grid.words;
    set(layers.busy, index, absence !== null);
    set(layers.outside, index, isOutside);
    set(layers.tentative, index, isTentative);
  }
}
