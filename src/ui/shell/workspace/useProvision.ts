import { useCallback, useState } from 'react';
import { failureOrRethrow, type Failure } from '../../../application/ports/Failure';
import type { ProvisionStep } from '../../../application/ports/Lists';
import { useServices } from '../../shared/ServicesContext';

export type Provisioning =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'running' | 'done';
      readonly steps: readonly ProvisionStep[];
      readonly doneCount: number;
    }
  | {
      readonly kind: 'failed';
      readonly steps: readonly ProvisionStep[];
      readonly doneCount: number;
      readonly failure: Failure;
    };

/** Makes the lists and tells how far it is. */
export function useProvision() {
  const { shared } = useServices();
  const [provisioning, setProvisioning] = useState<Provisioning>({ kind: 'idle' });
  const start = useCallback(
    async (steps: readonly ProvisionStep[]): Promise<void> => {
      let doneCount = 0;
      setProvisioning({ kind: 'running', steps, doneCount });
      try {
        for await (const done of shared.provision(steps)) {
          doneCount = Math.max(doneCount + 1, steps.indexOf(done) + 1);
          setProvisioning({ kind: 'running', steps, doneCount });
        }
        setProvisioning({ kind: 'done', steps, doneCount: steps.length });
      } catch (caught) {
        setProvisioning({ kind: 'failed', steps, doneCount, failure: failureOrRethrow(caught) });
      }
    },
    [shared],
  );
  return { provisioning, start };
}
