import { addDays } from '../time/addDays';
import { localDateOf } from '../time/localDateOf';
import type { Interval } from '../time/types';
import { occurrencesFrom } from './occurrencesFrom';
import type { Occurrence, SeriesTime } from './types';

const msPerMinute = 60_000;

/**
 * The occurrences that overlap the half-open window, in order. One that ends as the window starts, or starts as it
 * ends, stays out; an empty window holds none. Each keeps its wall-clock time through every change of clocks, and its
 * length in real minutes. The cost follows the window, not the age of the series.
 */
export function expandSeries(time: SeriesTime, window: Interval): readonly Occurrence[] {
  if (window.endUtc <= window.startUtc) return [];
  const found: Occurrence[] = [];
  for (const occurrence of occurrencesFrom(time, earliestDate(time, window))) {
    if (occurrence.startUtc >= window.endUtc) break;
    if (occurrence.endUtc > window.startUtc) found.push(occurrence);
  }
  return found;
}

/** A day early, because a change of clocks can push an occurrence past midnight. */
function earliestDate({ durationMinutes, zone }: SeriesTime, { startUtc }: Interval) {
  return addDays(localDateOf(startUtc - durationMinutes * msPerMinute, zone), -1);
}
