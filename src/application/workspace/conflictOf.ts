import { conflictWords } from '../../domain/workspace/conflictWords';
import type { Contested } from './heldState';
import type { ContestedChange } from './writeMerged';

/** The conflict as the screens show it, with what resolving it will need. */
export function contestedOf(change: ContestedChange): Contested {
  const { mine, theirs, fields } = change;
  const conflict = {
    list: theirs.list,
    key: theirs.key,
    ...conflictWords(fields, mine, theirs),
    theirsBy: theirs.changedBy,
    theirsAt: theirs.changedAt,
  };
  return { conflict, change };
}
