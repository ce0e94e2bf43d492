import type { ExpectedSeries, OccurrenceMove } from '../rhythm/types';
import { choiceOn } from './drifts';
import { isSameOccurrenceTime, placeInSeries, placeOfMove } from './sameTime';
import type { Drift, DriftChoice, OccurrenceTime, SeriesException } from './types';

/** One occurrence that is to be held at another time. */
export interface MoveChange {
  readonly move: OccurrenceMove;
  readonly from: OccurrenceTime;
  readonly cause: 'chosen' | 'restored';
}

interface MoveChanges {
  readonly changes: readonly MoveChange[];
  readonly drifts: readonly Drift[];
}

/** Every move of a series that has no exceptions yet. */
export function movesOfNewSeries(series: ExpectedSeries): readonly MoveChange[] {
  return moveChanges(series, [], []).changes;
}

/**
 * Date by date: which occurrences are still where the series has them and are to move, and which somebody else has
 * moved. One that was cancelled stays cancelled, and one of which no move is expected is nobody's concern here. No
 * record is needed: an occurrence that is neither in its place nor where the move puts it was moved by somebody.
 * Without exceptions to hold them against (null) no move is made.
 */
export function moveChanges(
  expected: ExpectedSeries,
  exceptions: readonly SeriesException[] | null,
  choices: readonly DriftChoice[],
): MoveChanges {
  if (exceptions === null) return { changes: [], drifts: [] };
  const changes: MoveChange[] = [];
  const drifts: Drift[] = [];
  for (const move of expected.moves) {
    const from = standsAt(expected, exceptions, move);
    if (from === null || isSameOccurrenceTime(from, placeOfMove(expected, move))) continue;
    if (isSameOccurrenceTime(from, placeInSeries(expected, move.date))) {
      changes.push({ move, from, cause: 'chosen' });
      continue;
    }
    const drift = driftOf(expected, move, from);
    const choice = choiceOn(drift, choices);
    if (choice === 'restore') changes.push({ move, from, cause: 'restored' });
    if (choice === null) drifts.push(drift);
  }
  return { changes, drifts };
}

/** Null when it was cancelled. */
function standsAt(
  expected: ExpectedSeries,
  exceptions: readonly SeriesException[],
  { date }: OccurrenceMove,
): OccurrenceTime | null {
  const exception = exceptions.find((one) => one.date === date);
  return exception === undefined ? placeInSeries(expected, date) : exception.standsAt;
}

function driftOf(expected: ExpectedSeries, move: OccurrenceMove, from: OccurrenceTime): Drift {
  return {
    meeting: expected.meeting,
    field: 'occurrence',
    mail: '',
    date: move.date,
    expected: { kind: 'occurrence', place: placeOfMove(expected, move) },
    actual: { kind: 'occurrence', place: from },
  };
}
