import type { DriftChoice, Plan } from '../domain/reconcile/types';
import { withinPlan, type WithinPlan } from '../domain/reconcile/withinPlan';
import type { RhythmSettings } from '../domain/rhythm/types';
import { readRhythm, type ReadingServices, type RhythmReading } from './readRhythm';

/**
 * "Try again": reads the calendar anew and says what is left of the plan that the person agreed to. Apply `seen`;
 * show `unseen` before anything of it is done. Rejects with a `FailureError`.
 */
export async function planRest(
  services: ReadingServices,
  settings: RhythmSettings,
  { allowed, choices }: { readonly allowed: Plan; readonly choices: readonly DriftChoice[] },
): Promise<RhythmReading & WithinPlan> {
  const reading = await readRhythm(services, settings, choices, 'toWrite');
  return { ...reading, ...withinPlan(reading.plan, allowed) };
}
