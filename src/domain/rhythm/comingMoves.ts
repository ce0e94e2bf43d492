import { toInstant } from '../time/toInstant';
import type { Instant } from '../time/types';
import type { OccurrenceMove, RhythmSettings } from './types';

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
