import { daysPerWeek } from './clockFace';
import { impossible, isLess, type Cost } from './slotOrder';
import { indexOfSlot, type SlotTable } from './slotTable';
import type { WeekGrid } from './weekGrid';

/** The candidates of one meeting that share a variant and a weekday, and so the dates on which they fall. */
export interface Row {
  readonly grid: WeekGrid;
  readonly table: SlotTable;
  readonly weekday: number;
  /** The weeks of its dates. */
  readonly weeks: Uint32Array;
  /** Where its first candidate stands in the table's costs. */
  readonly at: number;
  /** The starts that may be chosen, by their place in the table, from `first` to `end`, which is not one. */
  readonly first: number;
  readonly end: number;
  /** The least that a start costs. */
  readonly least: Cost;
  /** Its place among the starts. */
  readonly leastAt: number;
}

/** The rows of a meeting that hold a candidate, in order of variant and weekday; of a locked meeting only its own, cut to the lock. */
export function meetingRows(grid: WeekGrid, table: SlotTable): readonly Row[] {
  const { locked } = table.meeting;
  if (locked !== null) {
    const index = indexOfSlot(table, locked);
    const start = index % table.starts.length;
    return rowOf(grid, table, Math.floor(index / table.starts.length), start, start + 1);
  }
  const rows = Array.from({ length: table.variants.length * daysPerWeek }, (_, row) => row);
  return rows.flatMap((row) => rowOf(grid, table, row, 0, table.starts.length));
}

/** One row, or none when nothing may be held in it. */
function rowOf(grid: WeekGrid, table: SlotTable, row: number, first: number, end: number): readonly Row[] {
  const variant = table.variants[Math.floor(row / daysPerWeek)];
  const at = row * table.starts.length;
  let least = impossible;
  let leastAt = first;
  for (let start = first; start < end; start += 1) {
    const cost = { firm: table.firm[at + start] ?? 0, soft: table.soft[at + start] ?? 0 };
    if (!isLess(cost, least)) continue;
    least = cost;
    leastAt = start;
  }
  if (variant === undefined || least === impossible) return [];
  const weekday = row % daysPerWeek;
  const weeks = grid.weeksOf[variant].subarray(weekday * grid.words, (weekday + 1) * grid.words);
  return [{ grid, table, weekday, weeks, at, first, end, least, leastAt }];
}
