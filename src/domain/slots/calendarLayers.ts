import type { FreeBusy } from '../freebusy/types';
import type { Interval } from '../time/types';
import type { CellFrame, FrameDay } from './cellFrame';
import { msPerMinute } from '../time/durations';

export type KnownFreeBusy = Extract<FreeBusy, { known: true }>;

const free = '0'.charCodeAt(0);
const tentative = '1'.charCodeAt(0);
const workingElsewhere = '4'.charCodeAt(0);

/** Marks a day's cells from one to another, the last not included; cells outside the day are none of it. */
function markCells(
  { grid, cellsPerDay }: CellFrame,
  { at, bit }: FrameDay,
  from: number,
  until: number,
  layer: Uint32Array,
): void {
  const { words } = grid;
  const end = at + Math.min(cellsPerDay, until) * words;
  for (let index = at + Math.max(0, from) * words; index < end; index += words)
    layer[index] = (layer[index] ?? 0) | bit;
}

/** Marks every cell that the stretch touches. */
function markStretch(
  frame: CellFrame,
  day: FrameDay,
  { startUtc, endUtc }: Interval,
  layer: Uint32Array,
): void {
  const cellMs = frame.cellMinutes * msPerMinute;
  const from = Math.floor((startUtc - day.startUtc) / cellMs);
  markCells(frame, day, from, Math.ceil((endUtc - day.startUtc) / cellMs), layer);
}

/** Marks stretches that come in order and do not overlap. */
export function layStretches(frame: CellFrame, stretches: readonly Interval[], layer: Uint32Array): void {
  const dayMs = frame.cellsPerDay * frame.cellMinutes * msPerMinute;
  let next = 0;
  for (const day of frame.days) {
    while ((stretches[next]?.endUtc ?? Number.POSITIVE_INFINITY) <= day.startUtc) next += 1;
    for (
      let at = next;
      (stretches[at]?.startUtc ?? Number.POSITIVE_INFINITY) < day.startUtc + dayMs;
      at += 1
    ) {
      const stretch = stretches[at];
      if (stretch !== undefined) markStretch(frame, day, stretch, layer);
    }
  }
}

/** Marks what a calendar says, and as busy where it says nothing. Reads one character for each slot that a meeting may touch. */
export function layView(
  frame: CellFrame,
  answer: KnownFreeBusy,
  busyLayer: Uint32Array,
  tentativeLayer: Uint32Array,
): void {
  const { view, startUtc, slotMinutes } = answer;
  const cellMs = frame.cellMinutes * msPerMinute;
  const slotMs = slotMinutes * msPerMinute;
  for (const day of frame.days) {
    const offset = day.startUtc - startUtc;
    const end = Math.ceil((offset + frame.cellsPerDay * cellMs) / slotMs);
    for (let from = Math.floor(offset / slotMs), until = from; from < end; from = until) {
      const kind = view.charCodeAt(from);
      do until += 1;
      while (until < end && view.charCodeAt(until) === kind);
      if (kind === free || kind === workingElsewhere) continue;
      const firstCell = Math.floor((from * slotMs - offset) / cellMs);
      const endCell = Math.ceil((until * slotMs - offset) / cellMs);
      markCells(frame, day, firstCell, endCell, kind === tentative ? tentativeLayer : busyLayer);
    }
  }
}
