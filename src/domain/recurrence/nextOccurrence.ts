import { addDays } from '../time/addDays';
import { localDateOf } from '../time/localDateOf';
import type { Instant } from '../time/types';
import { occurrencesFrom } from './occurrencesFrom';
import type { Occurrence, SeriesTime } from './types';

/** The first occurrence that starts at this moment or later; one that is under way has passed. */
export function nextOccurrence(time: SeriesTime, after: Instant): Occurrence {
  const occurrences = occurrencesFrom(time, addDays(localDateOf(after, time.zone), -1));
  for (;;) {
    const occurrence = occurrences.next().value;
    if (occurrence.startUtc >= after) return occurrence;
  }
}
