import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOrRethrow, type Failure } from '../../../application/ports/Failure';
import type { ProvisionStep } from '../../../application/ports/Lists';
import { useServices } from '../../shared/ServicesContext';

export interface Provisioning {
  readonly status: 'idle' | 'pending' | 'success' | 'error';
  readonly steps: readonly ProvisionStep[];
  readonly doneCount: number;
  readonly failure: Failure | null;
  readonly start: (steps: readonly ProvisionStep[]) => void;
}

/** Makes the lists and counts the steps done. */
export function useProvision(): Provisioning {
  const { shared } = useServices();
  const [doneCount, setDoneCount] = useState(0);
  const { status, variables, error, mutate } = useMutation({
    mutationFn: async (steps: readonly ProvisionStep[]) => {
      setDoneCount(0);
      for await (const done of shared.provision(steps))
        setDoneCount((before) => Math.max(before + 1, steps.indexOf(done) + 1));
      setDoneCount(steps.length);
    },
  });
  const failure = error === null ? null : failureOrRethrow(error);
  return { status, steps: variables ?? [], doneCount, failure, start: mutate };
}
