import type { Plan } from '../domain/reconcile/types';
import type { SettingsEdit } from '../domain/rhythm/editSettings';
import type { RhythmSettings } from '../domain/rhythm/types';
import { applyPlan } from './applyPlan';
import { FailureError, localFailure, type Failure } from './ports/Failure';
import type { Services } from './Services';

type SendingServices = Parameters<typeof applyPlan>[0] & Pick<Services, 'shared'>;

export interface Decided {
  readonly edits: readonly SettingsEdit[];
  /** What follows from them, as the person read it. */
  readonly plan: Plan;
}

/**
 * Saves what was decided, then sends what follows from it: what breaks off then waits beside the meetings. Nothing is sent
 * where somebody decided otherwise at the same moment. Rejects with a `FailureError`.
 */
export async function sendDecided(
  services: SendingServices,
  settings: RhythmSettings,
  { edits, plan }: Decided,
): Promise<void> {
  await saved(services, edits);
  let refused: Failure | null = null;
  for await (const progress of applyPlan(services, settings, plan)) refused ??= progress.failure;
  if (refused !== null) throw new FailureError(refused);
}

async function saved({ shared }: SendingServices, edits: readonly SettingsEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const before = shared.state().conflicts;
  await shared.edit(edits);
  if (shared.state().conflicts.some((conflict) => !before.includes(conflict)))
    throw new FailureError(localFailure('conflict', 'Somebody decided otherwise at the same moment.'));
}
