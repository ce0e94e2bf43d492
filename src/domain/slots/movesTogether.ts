import type { CellFrame } from './cellFrame';
import type { Row } from './meetingRows';
import {
  bestMovesOfWeek,
  costOfMeeting,
  type MovesOfWeek,
  type SharesRequired,
  type WeekDate,
} from './movesOfWeek';
import { shareRequired } from './pairing';
import { nothing, plus, type Cost } from './slotOrder';
import { cellIndex } from './slotTable';
import { hasWeek } from './weekSet';

/** One start of one row for each meeting; `starts` are places among those of the row's table. */
export interface Candidates {
  readonly rows: readonly Row[];
  readonly starts: readonly number[];
}

/** What a choice costs over what its meetings cost each alone: never less than nothing. */
export function costOfMovesTogether(frame: CellFrame, candidates: Candidates, shares: SharesRequired): Cost {
  let sum = nothing;
  let weeks = weeksToAsk(frame, candidates);
  for (let week = 0; weeks !== 0; week += 1, weeks >>>= 1) {
    if ((weeks & 1) === 0) continue;
    sum = plus(sum, costOfMeeting(datesOfWeek(frame, candidates, week), week, shares));
  }
  return sum;
}

/** The best moves of each coming week in which a date of the choice misfits. */
export function movesTogether(
  frame: CellFrame,
  candidates: Candidates,
  shares: SharesRequired,
): readonly { readonly week: number; readonly moves: MovesOfWeek }[] {
  return comingWeeksOf(candidates.rows).map((week) => ({
    week,
    moves: bestMovesOfWeek(datesOfWeek(frame, candidates, week), week, shares),
  }));
}

const comingWeeksOf = (rows: readonly Row[]): readonly number[] =>
  (rows[0]?.table.comingWeeks ?? []).map((_, week) => week);

/** The coming weeks, as bits, in which a date misfits while another meeting has one too. */
function weeksToAsk(frame: CellFrame, { rows, starts }: Candidates): number {
  const coming = 2 ** comingWeeksOf(rows).length - 1;
  let found = 0;
  rows.forEach((row, at) => {
    const cell = cellIndex(frame, row.weekday, row.table.starts[starts[at] ?? 0] ?? 0);
    const misfits = (row.table.requiredBusy[cell] ?? 0) & (row.weeks[0] ?? 0) & coming;
    if (misfits === 0) return;
    rows.forEach((other, otherAt) => {
      if (otherAt !== at) found |= misfits & (other.weeks[0] ?? 0);
    });
  });
  return found;
}

function datesOfWeek(frame: CellFrame, { rows, starts }: Candidates, week: number): readonly WeekDate[] {
  return rows.flatMap(({ table, weeks, weekday }, meeting) => {
    if (!hasWeek(weeks, 0, week)) return [];
    const start = table.starts[starts[meeting] ?? 0] ?? 0;
    const isMisfit = hasWeek(table.requiredBusy, cellIndex(frame, weekday, start), week);
    return [{ meeting, table, grid: frame.grid, week, slot: { weekday, start }, isMisfit }];
  });
}

/** Which meetings have somebody required in common, worked out once. */
export function sharedRequired(rows: readonly (readonly Row[])[]): SharesRequired {
  const tables = rows.map((own) => own[0]?.table);
  const shared = tables.map((one) =>
    tables.map((other) => one !== undefined && other !== undefined && shareRequired(one, other)),
  );
  return (one, other) => shared[one]?.[other] === true;
}
