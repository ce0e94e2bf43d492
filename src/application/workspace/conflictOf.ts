import { describeConflict } from '../../domain/workspace/describeConflict';
import type { Conflict } from './SharedWorkspace';
import type { ContestedChange } from './writeMerged';

export interface Contested {
  readonly conflict: Conflict;
  readonly change: ContestedChange;
}

/** The conflict as the screens show it, with what resolving it will need. */
export function contestedOf(change: ContestedChange): Contested {
  const { mine, theirs, fields } = change;
  const conflict = {
    list: theirs.list,
    key: theirs.key,
    ...describeConflict(fields, mine, theirs),
    theirsBy: theirs.changedBy,
    theirsAt: theirs.changedAt,
  };
  return { conflict, change };
}
