import { datesFrom, longestGapDays } from '../recurrence/occurrences';
import type { SeriesTime } from '../recurrence/types';
import { addDays } from '../time/localDates';
import type { Instant, LocalDate } from '../time/types';
import { toInstant } from '../time/zonedTime';
import type { OccurrenceMove, RhythmSettings } from './types';

/**
 * The moves that the series can make, in the order of their dates; of two for one date the later decided. The date has
 * to be one of the series', and Exchange moves no occurrence to the date of its neighbour or past it
 * (ErrorOccurrenceCrossingBoundary), wherever that neighbour stands now. A move to its own place is none.
 */
export function movesThatFit(time: SeriesTime, moves: readonly OccurrenceMove[]): readonly OccurrenceMove[] {
  const byDate = new Map(moves.map((move) => [move.date, move]));
  const inOrder = [...byDate.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
  const fitting: OccurrenceMove[] = [];
  for (const move of inOrder) if (fits(time, move, fitting.at(-1)?.toDate ?? null)) fitting.push(move);
  return fitting;
}

function fits(time: SeriesTime, move: OccurrenceMove, movedBefore: LocalDate | null): boolean {
  const { date, toDate, toTime } = move;
  if (date === toDate && toTime === time.startTime) return false;
  const neighbours = neighboursOf(time, date);
  if (neighbours === null || toDate >= neighbours.next) return false;
  return [neighbours.previous, movedBefore].every((limit) => limit === null || toDate > limit);
}

export interface Neighbours {
  /** Null before the first date. */
  readonly previous: LocalDate | null;
  readonly next: LocalDate;
}

/** The dates before and after one of the series; null for a date that it does not have. */
export function neighboursOf({ pattern, firstDate }: SeriesTime, date: LocalDate): Neighbours | null {
  let previous: LocalDate | null = null;
  let isFound = false;
  for (const candidate of datesFrom(pattern, firstDate, addDays(date, -longestGapDays(pattern)))) {
    if (isFound) return { previous, next: candidate };
    if (candidate > date) return null;
    if (candidate === date) isFound = true;
    else previous = candidate;
  }
  return null;
}

/** The moves that can still be made: neither the occurrence nor its new time has begun. */
export function comingMoves(
  { moves, times }: Pick<RhythmSettings, 'moves' | 'times'>,
  now: Instant,
): readonly OccurrenceMove[] {
  return moves.filter(({ meeting, date, toDate, toTime }) => {
    const time = times[meeting];
    if (time === undefined) return false;
    return toInstant(date, time.startTime, time.zone) > now && toInstant(toDate, toTime, time.zone) > now;
  });
}
