import { bestTogether } from './bestTogether';
import type { CellFrame } from './cellFrame';
import { meetingRows, type Row } from './meetingRows';
import { levelsOf } from './slotOrder';
import { slotAt, type SlotTable } from './slotTable';
import type { Constraint, NoSlotReason, Placement } from './types';

/** Places all the meetings at once. Times that overlap while somebody is required in both are never chosen. */
export function placeTogether(frame: CellFrame, tables: readonly SlotTable[]): Placement {
  const rows = tables.map((table) => meetingRows(frame.grid, table));
  const placed = bestTogether(frame, rows);
  const [first] = tables;
  if (placed === null || first === undefined) return noSlot(frame, tables, rows);
  const slots = tables.map((table, at) => slotAt(table, placed.indexes[at] ?? 0));
  return { kind: 'placed', levels: levelsOf(first.order, placed.cost), slots };
}

interface Candidate {
  readonly table: SlotTable;
  readonly rows: readonly Row[];
}

/** The fewest meetings that cannot all have a time, and what keeps each from it. */
function noSlot(
  frame: CellFrame,
  tables: readonly SlotTable[],
  rows: readonly (readonly Row[])[],
): Placement {
  const candidates = tables.map((table, at) => ({ table, rows: rows[at] ?? [] }));
  const alone = candidates.find((candidate) => candidate.rows.length === 0);
  if (alone !== undefined) return blockedAlone(alone.table);
  const pairs = candidates.flatMap((first, at) => candidates.slice(at + 1).map((second) => [first, second]));
  const isBlocked = (group: readonly Candidate[]): boolean =>
    bestTogether(
      frame,
      group.map((each) => each.rows),
    ) === null;
  const blocked = pairs.find(isBlocked) ?? candidates;
  return { kind: 'noSlot', blockedBy: blocked.map(limitBeside), because: { kind: 'overlap' } };
}

const limitBeside = ({ table }: Candidate): Constraint => ({
  meeting: table.meeting.meeting,
  limit: table.meeting.locked === null ? 'hours' : 'locked',
});

function blockedAlone({
  meeting: { meeting, window, durationMinutes, locked },
  starts,
}: SlotTable): Placement {
  const blocked = (limit: Constraint['limit'], because: NoSlotReason): Placement => ({
    kind: 'noSlot',
    blockedBy: [{ meeting, limit }],
    because,
  });
  if (locked !== null) return blocked('locked', { kind: 'lockedOnNoDate' });
  if (window.weekdays.length === 0) return blocked('weekdays', { kind: 'noWeekday' });
  const { from, until } = window;
  if (starts.length === 0) return blocked('hours', { kind: 'doesNotFit', durationMinutes, from, until });
  return blocked('horizon', { kind: 'onNoDate' });
}
