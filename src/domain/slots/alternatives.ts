import type { MeetingId } from '../../playbook/meetings';
import { bestTogether } from './bestTogether';
import { tableOf, type SlotSearch } from './findSlots';
import { meetingRows, type Row } from './meetingRows';
import { isLess, levelsOf, type Cost } from './slotOrder';
import { slotAt, type SlotTable } from './slotTable';
import type { SlotLevels, SlotTime } from './types';

export interface RankedSlot {
  readonly slot: SlotTime;
  /** Of all the meetings, with this one there and the others where they are placed. */
  readonly levels: SlotLevels;
}

interface RankedIndex {
  readonly index: number;
  readonly cost: Cost;
}

/**
 * The times of one meeting while the others stay where they are placed, best first, its own among them; equal ones by
 * variant, weekday and start. Times that would overlap another meeting where somebody is required in both are left
 * out, and a lock on the meeting itself is not heeded. Empty when nothing was placed.
 */
export function alternatives(search: SlotSearch, meeting: MeetingId, limit: number): readonly RankedSlot[] {
  if (search.placement.kind === 'noSlot') return [];
  const { frame, tables, placement, order } = search;
  const table = tableOf(search, meeting);
  const rows = tables.map((other, at) => {
    const locked = other === table ? null : (placement.slots[at] ?? null);
    return meetingRows(frame.grid, withLock(other, locked));
  });
  const at = tables.indexOf(table);
  return (rows[at] ?? [])
    .flatMap((row) => placesOf(row).flatMap((place) => ranked(search, rows, { at, row: place })))
    .sort((a, b) => (isLess(a.cost, b.cost) ? -1 : isLess(b.cost, a.cost) ? 1 : a.index - b.index))
    .slice(0, limit)
    .map(({ index, cost }) => ({ slot: slotAt(table, index), levels: levelsOf(order, cost) }));
}

const withLock = (table: SlotTable, locked: SlotTime | null): SlotTable => ({
  ...table,
  meeting: { ...table.meeting, locked },
});

/** The row cut to each of its starts. */
function placesOf(row: Row): readonly Row[] {
  return Array.from({ length: row.end - row.first }, (_, at) => {
    const first = row.first + at;
    const least = { firm: row.table.firm[row.at + first] ?? 0, soft: row.table.soft[row.at + first] ?? 0 };
    return { ...row, first, end: first + 1, least, leastAt: first };
  });
}

function ranked(
  { frame }: SlotSearch,
  rows: readonly (readonly Row[])[],
  { at, row }: { readonly at: number; readonly row: Row },
): readonly RankedIndex[] {
  if (row.least.firm === Number.POSITIVE_INFINITY) return [];
  const found = bestTogether(
    frame,
    rows.map((own, meeting) => (meeting === at ? [row] : own)),
  );
  return found === null ? [] : [{ index: row.at + row.first, cost: found.cost }];
}
