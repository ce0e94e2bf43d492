import type { SharedWorkspace } from '../../../application/workspace/SharedWorkspace';
import type { ContentEdit } from '../../../domain/workspace/editContent';
import { useAct, type ActControl } from '../../shared/workspace/useAct';

export interface Edits {
  readonly saving: ActControl;
  /**
   * Makes the edits as one act; true on success. `doing` is a verb and its object, for a
   * failure: "give the CIO the A of decision 3".
   */
  readonly make: (edits: readonly ContentEdit[], doing: string) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
}

/** Edits with their outcome. One that failed can be made again as it was. */
export function useEdits(shared: SharedWorkspace): Edits {
  const saving = useAct();
  return {
    saving,
    make: (edits, doing) => saving.act(() => shared.edit(edits), doing),
    undo: () => saving.act(() => shared.undo(), 'take the last change back'),
  };
}
