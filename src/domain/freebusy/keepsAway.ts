import type { ConflictKind } from './types';

/**
 * The one definition of free: whether somebody cannot come because of this. Who is tentative, or outside their hours on
 * a day on which they work, can; who gave no answer is never called free.
 */
export const keepsAway = (kind: ConflictKind | 'holiday'): boolean =>
  kind !== 'tentative' && kind !== 'outsideWorkingHours';
