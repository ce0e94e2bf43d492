import type { Occurrence } from '../recurrence/types';
import type { Conflict } from './types';

/** At how many of the occurrences nobody has a conflict: the 24 of "24 of 26 free". */
export function freeCount(occurrences: readonly Occurrence[], conflicts: readonly Conflict[]): number {
  const missed = new Set(conflicts.map(({ startUtc }) => startUtc));
  return occurrences.filter(({ startUtc }) => !missed.has(startUtc)).length;
}
