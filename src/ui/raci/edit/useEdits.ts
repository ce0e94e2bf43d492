import { useCallback, useRef, useState } from 'react';
import { failureOrRethrow, type Failure } from '../../../application/ports/Failure';
import type { SharedWorkspace } from '../../../application/workspace/SharedWorkspace';
import type { ContentEdit } from '../../../domain/workspace/editContent';

/** Where the last edits of this screen are. */
export type Saving =
  | { readonly kind: 'idle' | 'saving' | 'saved' }
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      readonly doing: string;
      readonly again: () => void;
    };

export interface Edits {
  readonly saving: Saving;
  /**
   * Makes the edits as one act; true once they are kept. `doing` is a verb and its object, for the case that they are
   * not: "give the CIO the A of decision 3".
   */
  readonly make: (edits: readonly ContentEdit[], doing: string) => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
}

/** Edits with their outcome. One that failed can be made again as it was. */
export function useEdits(shared: SharedWorkspace): Edits {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  const underWay = useRef(0);

  const track = useCallback(async (act: () => Promise<void>, doing: string): Promise<boolean> => {
    underWay.current += 1;
    setSaving({ kind: 'saving' });
    const failure = await act().then(() => null, failureOrRethrow);
    underWay.current -= 1;
    if (failure !== null) {
      setSaving({ kind: 'failed', failure, doing, again: () => void track(act, doing) });
      return false;
    }
    // A failure stays on screen until the next act, and others may still be on their way.
    if (underWay.current === 0) setSaving((now) => (now.kind === 'saving' ? { kind: 'saved' } : now));
    return true;
  }, []);

  const make = useCallback<Edits['make']>(
    (edits, doing) => track(() => shared.edit(edits), doing),
    [shared, track],
  );
  const undo = useCallback(() => track(() => shared.undo(), 'take the last change back'), [shared, track]);
  return { saving, make, undo };
}
