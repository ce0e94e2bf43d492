import { useMutation } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { FailureError, type Failure } from '../../../application/ports/Failure';

interface Act {
  readonly doing: () => Promise<void>;
  readonly what: string;
}

export interface ActControl {
  /** Does it; true on success. `what` is a verb and its object, for a failure: "retire decision 3". */
  readonly act: (doing: Act['doing'], what?: string) => Promise<boolean>;
  readonly isBusy: boolean;
  /** True after the last act's success, unless one before it failed meanwhile. */
  readonly isKept: boolean;
  /** Why an act failed; null again when the next one begins. */
  readonly failure: Failure | null;
  /** The `what` of the act that failed. */
  readonly failedAt: string;
  /** Does again what failed. */
  readonly again: () => void;
}

/** Acts that write, and what became of them. */
export function useAct(): ActControl {
  // A mutation reports only the last of several that are on their way, and each may fail.
  const [failed, setFailed] = useState<(Act & { readonly failure: Failure }) | null>(null);
  const { mutateAsync, isPending, isSuccess } = useMutation({
    mutationFn: ({ doing }: Act) => doing(),
    onMutate: () => setFailed(null),
    onError: (error, act) => {
      if (error instanceof FailureError) setFailed({ ...act, failure: error.failure });
    },
  });
  const act = useCallback<ActControl['act']>(
    (doing, what = '') =>
      mutateAsync({ doing, what }).then(
        () => true,
        () => false,
      ),
    [mutateAsync],
  );
  return {
    ...{ act, isBusy: isPending, isKept: isSuccess && failed === null },
    ...{ failure: failed?.failure ?? null, failedAt: failed?.what ?? '' },
    again: () => failed !== null && void act(failed.doing, failed.what),
  };
}
