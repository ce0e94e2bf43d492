import type { MeetingId } from '../../playbook/meetings';
import { tableOf, type SlotSearch } from './findSlots';
import { meetingRows, type Row } from './meetingRows';
import { costOfStarts, pairing, shareRequired } from './pairing';
import { slotAt, type SlotTable } from './slotTable';
import type { SlotTime } from './types';

export interface RankedSlot {
  readonly slot: SlotTime;
  /** With what it costs beside the other meetings' times. */
  readonly cost: number;
}

/**
 * The times of one meeting while the others stay where they are placed, cheapest first, its own among them; equal ones
 * by variant, weekday and start. Times that would overlap another meeting where somebody is required in both are left
 * out, and a lock on the meeting itself is not heeded. Empty when nothing was placed.
 */
export function alternatives(search: SlotSearch, meeting: MeetingId, limit: number): readonly RankedSlot[] {
  if (search.placement.kind === 'noSlot') return [];
  const { frame, tables, placement } = search;
  const table = unlocked(tableOf(search, meeting));
  const others = tables.flatMap((other, at) => {
    const slot = placement.slots[at];
    return other.meeting.meeting === meeting || slot === undefined ? [] : [lockedTo(other, slot)];
  });
  const beside = others.flatMap((other) => meetingRows(frame.grid, other));
  return meetingRows(frame.grid, table)
    .flatMap((row) => costsOfRow(search, row, beside))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((a, b) => a.cost - b.cost || a.index - b.index)
    .slice(0, limit)
    .map(({ index, cost }) => ({ slot: slotAt(table, index), cost }));
}

const unlocked = (table: SlotTable): SlotTable => ({ ...table, meeting: { ...table.meeting, locked: null } });

const lockedTo = (table: SlotTable, slot: SlotTime): SlotTable => ({
  ...table,
  meeting: { ...table.meeting, locked: slot },
});

interface RankedIndex {
  readonly index: number;
  readonly cost: number;
}

function costsOfRow({ tables, costs }: SlotSearch, row: Row, beside: readonly Row[]): readonly RankedIndex[] {
  const isFirst = (other: Row): boolean => orderOf(tables, other) < orderOf(tables, row);
  const pairs = beside.map((other) => {
    const [first, second] = isFirst(other) ? [other, row] : [row, other];
    return { other, pair: pairing(first, second, shareRequired(first.table, second.table), costs) };
  });
  const fixed = pairs.reduce((sum, { pair }) => sum + pair.fixed, 0);
  return row.table.starts.map((start, at) => {
    const starts = pairs.reduce((sum, { other, pair }) => {
      const otherStart = other.table.starts[other.first] ?? 0;
      return (
        sum +
        (isFirst(other)
          ? costOfStarts(pair, other, otherStart, row, start)
          : costOfStarts(pair, row, start, other, otherStart))
      );
    }, 0);
    return {
      index: row.at + at,
      cost: (row.table.costs[row.at + at] ?? Number.POSITIVE_INFINITY) + fixed + starts,
    };
  });
}

const orderOf = (tables: readonly SlotTable[], { table }: Row): number =>
  tables.findIndex(({ meeting }) => meeting.meeting === table.meeting.meeting);
