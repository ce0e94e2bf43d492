import type { Row } from './meetingRows';
import { costOfStarts, pairing, shareRequired, type Pairing } from './pairing';
import type { SlotCosts } from './types';

/** The rows of each meeting, and how each goes with each row of the meetings before it. */
interface Board {
  readonly rows: readonly (readonly Row[])[];
  /** pairs[meeting][other][row of the other][row]: `other` stands before `meeting`. */
  readonly pairs: readonly (readonly (readonly (readonly Pairing[])[])[])[];
  /** The least that this meeting and all after it can cost. */
  readonly leastFrom: readonly number[];
}

/** A choice of starts, by their places in the costs of each meeting's table. */
export interface Together {
  readonly cost: number;
  readonly indexes: readonly number[];
}

/**
 * The cheapest times of all the meetings together, exactly; null when they cannot all be held. Rows are tried first:
 * meetings on different dates cost a constant, so their cheapest starts are the answer at once, and only rows that meet
 * on a date are searched start by start. A branch ends where the least it can cost is no better than the best known.
 * Of equally cheap choices the earliest variants and weekdays win, meeting by meeting, then the earliest starts.
 */
export function cheapestTogether(rows: readonly (readonly Row[])[], costs: SlotCosts): Together | null {
  const board = boardOf(rows, costs);
  let bound = Number.POSITIVE_INFINITY;
  eachChoiceOfRows(
    board,
    () => bound,
    (choice) => {
      if (!choice.meets) bound = Math.min(bound, choice.least);
    },
  );
  let best: Together | null = null;
  const limit = (): number => best?.cost ?? justAbove(bound);
  eachChoiceOfRows(board, limit, (choice) => {
    best = choice.meets
      ? (cheapestStarts(board, choice.picked, limit()) ?? best)
      : cheapestApart(board, choice);
  });
  return best;
}

/** Costs are whole points: what is under this is no dearer. */
const justAbove = (bound: number): number => bound + 0.5;

function boardOf(rows: readonly (readonly Row[])[], costs: SlotCosts): Board {
  const pairsOf = (own: readonly Row[], others: readonly Row[]): readonly (readonly Pairing[])[] => {
    const [first, second] = [others[0], own[0]];
    const shared = first !== undefined && second !== undefined && shareRequired(first.table, second.table);
    return others.map((other) => own.map((row) => pairing(other, row, shared, costs)));
  };
  const leasts = rows.map((own) =>
    own.reduce((least, row) => Math.min(least, row.least), Number.POSITIVE_INFINITY),
  );
  return {
    rows,
    pairs: rows.map((own, at) => rows.slice(0, at).map((others) => pairsOf(own, others))),
    leastFrom: rows.map((_, at) => leasts.slice(at).reduce((sum, least) => sum + least, 0)),
  };
}

/** One row for each meeting. */
interface ChoiceOfRows {
  /** By their places in `Board.rows`. Read it at once: the search goes on with the same array. */
  readonly picked: readonly number[];
  /** Exact unless some of them meet. */
  readonly least: number;
  readonly meets: boolean;
}

/** Visits every choice of rows that can cost less than the limit, in order. */
function eachChoiceOfRows(
  { rows, pairs, leastFrom }: Board,
  limit: () => number,
  visit: (choice: ChoiceOfRows) => void,
): void {
  const picked: number[] = [];
  const pick = (meeting: number, cost: number, meets: boolean): void => {
    const own = rows[meeting];
    if (own === undefined) {
      visit({ picked, least: cost, meets });
      return;
    }
    const rest = leastFrom[meeting + 1] ?? 0;
    own.forEach((row, at) => {
      let least = cost + row.least;
      let meetsHere = meets;
      for (let other = 0; other < meeting; other += 1) {
        const pair = pairs[meeting]?.[other]?.[picked[other] ?? 0]?.[at];
        if (pair === undefined) continue;
        least += pair.fixed;
        meetsHere ||= pair.meets;
      }
      if (least + rest >= limit()) return;
      picked[meeting] = at;
      pick(meeting + 1, least, meetsHere);
    });
  };
  pick(0, 0, false);
}

/** The first of the cheapest starts in each row. */
function cheapestApart({ rows }: Board, { picked, least }: ChoiceOfRows): Together {
  const indexes = picked.map((at, meeting) => {
    const row = rows[meeting]?.[at];
    return row === undefined ? 0 : row.table.costs.indexOf(row.least, row.at + row.first);
  });
  return { cost: least, indexes };
}

/** The cheapest starts within rows of which some meet, if they cost less than the limit: start by start, earliest first. */
function cheapestStarts({ rows, pairs }: Board, picked: readonly number[], limit: number): Together | null {
  const chosen = picked.flatMap((at, meeting) => rows[meeting]?.[at] ?? []);
  const pairsOf = chosen.map((_, meeting) =>
    chosen
      .slice(0, meeting)
      .flatMap((__, other) => pairs[meeting]?.[other]?.[picked[other] ?? 0]?.[picked[meeting] ?? 0] ?? []),
  );
  const fixed = pairsOf.flat().reduce((sum, pair) => sum + pair.fixed, 0);
  const restOf = chosen.map((_, meeting) =>
    chosen.slice(meeting + 1).reduce((sum, row) => sum + row.least, 0),
  );
  const starts: number[] = [];
  const best: { cost: number; indexes: readonly number[] } = { cost: limit, indexes: [] };
  const place = (meeting: number, cost: number): void => {
    const row = chosen[meeting];
    if (row === undefined) {
      best.cost = cost;
      best.indexes = starts.map((start, at) => (chosen[at]?.at ?? 0) + start);
      return;
    }
    const rest = restOf[meeting] ?? 0;
    for (let start = row.first; start < row.end; start += 1) {
      const alone = cost + (row.table.costs[row.at + start] ?? 0);
      if (alone + rest >= best.cost) continue;
      const together = alone + besideChosen(chosen, pairsOf, starts, meeting, start);
      if (together + rest >= best.cost) continue;
      starts[meeting] = start;
      place(meeting + 1, together);
    }
  };
  place(0, fixed);
  return best.cost < limit ? best : null;
}

/** What a start of one meeting costs beside the starts of those before it. */
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
