import { useCallback, useState } from 'react';
import { failureOrRethrow, type Failure } from '../../../application/ports/Failure';

export interface ActControl {
  /** Does it; true once it is kept. */
  readonly act: (doing: () => Promise<void>) => Promise<boolean>;
  readonly isBusy: boolean;
  /** Why the last one was not kept. */
  readonly failure: Failure | null;
}

/** Something that is written to what the leaders share, and what became of it. */
export function useAct(): ActControl {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const act = useCallback(async (doing: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setFailure(null);
    try {
      await doing();
      return true;
    } catch (caught) {
      setFailure(failureOrRethrow(caught));
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  return { act, isBusy, failure };
}
