import { toInstant } from '../time/toInstant';
import type { Instant } from '../time/types';
import type { ExpectedSeries, OccurrenceMove } from './types';

/** The series with those moves only that can still be made: neither the occurrence nor its new time has begun. */
export function comingMoves(series: ExpectedSeries, now: Instant): ExpectedSeries {
  const { startTime, zone } = series.time;
  const isComing = ({ date, toDate, toTime }: OccurrenceMove) =>
    toInstant(date, startTime, zone) > now && toInstant(toDate, toTime, zone) > now;
  return { ...series, moves: series.moves.filter(isComing) };
}
