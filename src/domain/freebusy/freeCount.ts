import type { Occurrence } from '../recurrence/types';
import { keepsAway } from './keepsAway';
import type { Conflict } from './types';

/** At how many of the occurrences no conflict keeps anybody away: the 24 of "24 of 26 free". */
export function freeCount(occurrences: readonly Occurrence[], conflicts: readonly Conflict[]): number {
  const missed = new Set(conflicts.filter(({ kind }) => keepsAway(kind)).map(({ startUtc }) => startUtc));
  return occurrences.filter(({ startUtc }) => !missed.has(startUtc)).length;
}
