import { useQueryClient } from '@tanstack/react-query';
import type { Failure } from '../../../../application/ports/Failure';
import { sendDecided } from '../../../../application/sendDecided';
import type { Plan } from '../../../../domain/reconcile/types';
import type { SettingsEdit } from '../../../../domain/rhythm/editSettings';
import type { RhythmSettings } from '../../../../domain/rhythm/types';
import { useServices } from '../../../shared/ServicesContext';
import { useAct } from '../../../shared/workspace/useAct';
import { useLeaveWarning } from '../../useLeaveWarning';

export interface Sending {
  /** Keeps what was decided, then sends what follows from it; true once everything went out. */
  readonly send: (decided: readonly SettingsEdit[], plan: Plan) => Promise<boolean>;
  readonly isBusy: boolean;
  readonly failure: Failure | null;
}

/** The decision is saved first: an act that breaks off then waits beside the meetings. */
export function useSend(settings: RhythmSettings): Sending {
  const services = useServices();
  const queries = useQueryClient();
  const { act, isBusy, failure } = useAct();
  useLeaveWarning(isBusy);
  const send = (decided: readonly SettingsEdit[], plan: Plan): Promise<boolean> =>
    act(async () => {
      try {
        await sendDecided(services, settings, { edits: decided, plan });
      } finally {
        await queries.invalidateQueries({ queryKey: ['rhythm'] });
      }
    });
  return { send, isBusy, failure };
}
