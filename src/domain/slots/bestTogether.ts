import type { CellFrame } from './cellFrame';
import type { Row } from './meetingRows';
import type { SharesRequired } from './movesOfWeek';
import { costOfMovesTogether, sharedRequired } from './movesTogether';
import { costOfStarts, pairing, type Pairing } from './pairing';
import { impossible, isLess, nothing, plus, type Cost } from './slotOrder';

/** The rows of each meeting, and how each goes with each row of the meetings before it. */
interface Board {
  readonly frame: CellFrame;
  readonly rows: readonly (readonly Row[])[];
  /** pairs[meeting][other][row of the other][row]: `other` stands before `meeting`. */
  readonly pairs: readonly (readonly (readonly (readonly Pairing[])[])[])[];
  /** The least that this meeting and all after it can cost. */
  readonly leastFrom: readonly Cost[];
  readonly shares: SharesRequired;
}

/** A choice of starts, by their places in the costs of each meeting's table. */
export interface Together {
  readonly cost: Cost;
  readonly indexes: readonly number[];
}

/**
 * The best times of all the meetings together, with the moves of their misfitting dates, exactly; null when they cannot
 * all be held. What each candidate costs alone, with its own best moves, never exceeds what it costs beside others: a
 * branch ends where that sum is no better than the best known, and only what is left is asked week by week whether moved
 * dates are in each other's way. Of equally good choices the earliest variants and weekdays win, meeting by meeting,
 * then the earliest starts.
 */
export function bestTogether(frame: CellFrame, rows: readonly (readonly Row[])[]): Together | null {
  const board = boardOf(frame, rows);
  const bound = firstBound(board);
  let best: Together | null = null;
  const limit = (): Cost => best?.cost ?? justAbove(bound);
  eachChoiceOfRows(board, limit, ({ picked }) => {
    best = bestStarts(board, picked, limit()) ?? best;
  });
  return best;
}

/** Costs are whole numbers: what is under this is no dearer. */
const justAbove = ({ firm, soft }: Cost): Cost => ({ firm, soft: soft + 0.5 });

/** What the cheapest rows that meet on no date cost in truth: no choice that is dearer can be the best. */
function firstBound(board: Board): Cost {
  let least = impossible;
  const cheapest: number[] = [];
  eachChoiceOfRows(
    board,
    () => least,
    ({ picked, cost, meets }) => {
      if (meets) return;
      least = cost;
      cheapest.splice(0, cheapest.length, ...picked);
    },
  );
  if (least === impossible) return impossible;
  const chosen = chosenRows(board, cheapest);
  const starts = chosen.map(({ leastAt }) => leastAt);
  return plus(least, costOfMovesTogether(board.frame, { rows: chosen, starts }, board.shares));
}

function boardOf(frame: CellFrame, rows: readonly (readonly Row[])[]): Board {
  const shares = sharedRequired(rows);
  const pairsOf = (meeting: number, other: number): readonly (readonly Pairing[])[] =>
    (rows[other] ?? []).map((before) =>
      (rows[meeting] ?? []).map((row) => pairing(before, row, shares(other, meeting))),
    );
  const leasts = rows.map((own) =>
    own.reduce((least, row) => (isLess(row.least, least) ? row.least : least), impossible),
  );
  return {
    frame,
    rows,
    shares,
    pairs: rows.map((_, at) => rows.slice(0, at).map((__, other) => pairsOf(at, other))),
    leastFrom: rows.map((_, at) => leasts.slice(at).reduce(plus, nothing)),
  };
}

/** One row for each meeting. */
interface ChoiceOfRows {
  /** By their places in `Board.rows`. Read it at once: the search goes on with the same array. */
  readonly picked: readonly number[];
  /** The least that its starts can cost. */
  readonly cost: Cost;
  /** Whether some of them fall on the same date. */
  readonly meets: boolean;
}

/** Visits every choice of rows that can cost less than the limit, in order. */
function eachChoiceOfRows(
  { rows, pairs, leastFrom }: Board,
  limit: () => Cost,
  visit: (choice: ChoiceOfRows) => void,
): void {
  const picked: number[] = [];
  const pick = (meeting: number, cost: Cost, meets: boolean): void => {
    const own = rows[meeting];
    if (own === undefined) {
      visit({ picked, cost, meets });
      return;
    }
    const rest = leastFrom[meeting + 1] ?? nothing;
    own.forEach((row, at) => {
      let soft = cost.soft + row.least.soft;
      let meetsHere = meets;
      for (let other = 0; other < meeting; other += 1) {
        const pair = pairs[meeting]?.[other]?.[picked[other] ?? 0]?.[at];
        if (pair === undefined) continue;
        soft += pair.fixed;
        meetsHere ||= pair.meets;
      }
      const least = { firm: cost.firm + row.least.firm, soft };
      if (!isLess(plus(least, rest), limit())) return;
      picked[meeting] = at;
      pick(meeting + 1, least, meetsHere);
    });
  };
  pick(0, nothing, false);
}

const chosenRows = ({ rows }: Board, picked: readonly number[]): readonly Row[] =>
  picked.flatMap((at, meeting) => rows[meeting]?.[at] ?? []);

/** The best starts within some rows, if they cost less than the limit: start by start, earliest first. */
function bestStarts(board: Board, picked: readonly number[], limit: Cost): Together | null {
  const { frame, pairs, shares } = board;
  const chosen = chosenRows(board, picked);
  const pairsOf = chosen.map((_, meeting) =>
    chosen
      .slice(0, meeting)
      .flatMap((__, other) => pairs[meeting]?.[other]?.[picked[other] ?? 0]?.[picked[meeting] ?? 0] ?? []),
  );
  const fixed = pairsOf.flat().reduce((sum, pair) => sum + pair.fixed, 0);
  const restOf = chosen.map((_, meeting) =>
    chosen.slice(meeting + 1).reduce((sum, row) => plus(sum, row.least), nothing),
  );
  const starts: number[] = [];
  let best: Together | null = null;
  let bar = limit;
  const slot = (meeting: number, firm: number, soft: number): void => {
    const row = chosen[meeting];
    if (row === undefined) {
      const cost = plus({ firm, soft }, costOfMovesTogether(frame, { rows: chosen, starts }, shares));
      if (!isLess(cost, bar)) return;
      bar = cost;
      best = { cost, indexes: starts.map((start, at) => (chosen[at]?.at ?? 0) + start) };
      return;
    }
    const rest = restOf[meeting] ?? nothing;
    for (let start = row.first; start < row.end; start += 1) {
      const nextFirm = firm + (row.table.firm[row.at + start] ?? 0);
      const least = nextFirm + rest.firm;
      if (least > bar.firm) continue;
      const nextSoft =
        soft + (row.table.soft[row.at + start] ?? 0) + besideChosen(chosen, pairsOf, starts, meeting, start);
      if (nextSoft === Number.POSITIVE_INFINITY) continue;
      if (least === bar.firm && nextSoft + rest.soft >= bar.soft) continue;
      starts[meeting] = start;
      slot(meeting + 1, nextFirm, nextSoft);
    }
  };
  slot(0, 0, fixed);
  return best;
}

/** What a start of one meeting costs beside the starts of those before it; Infinity where they overlap and may not. */
function besideChosen(
  chosen: readonly Row[],
  pairsOf: readonly (readonly Pairing[])[],
  starts: readonly number[],
  meeting: number,
  start: number,
): number {
  const row = chosen[meeting];
  const pairs = pairsOf[meeting];
  if (row === undefined || pairs === undefined) return 0;
  const minute = row.table.starts[start] ?? 0;
  let sum = 0;
  for (let at = 0; at < pairs.length; at += 1) {
    const [pair, other] = [pairs[at], chosen[at]];
    if (pair !== undefined && other !== undefined) {
      sum += costOfStarts(pair, other, other.table.starts[starts[at] ?? 0] ?? 0, row, minute);
    }
  }
  return sum;
}
