import { blockPlan, blockWholePlan } from '../domain/reconcile/blockPlan';
import { markOutsiders } from '../domain/reconcile/markOutsiders';
import { planChanges } from '../domain/reconcile/planChanges';
import type { ActualSeries, DriftChoice, Plan } from '../domain/reconcile/types';
import { comingMoves } from '../domain/rhythm/comingMoves';
import { expectedSeries } from '../domain/rhythm/expectedSeries';
import type { ExpectedSeries, RhythmSettings } from '../domain/rhythm/types';
import type { Services } from './Services';
import { verifiedSettings, type VerifiedSettings } from './verifiedSettings';

/** What should be, what is, and what it takes from the one to the other. */
export interface RhythmReading {
  readonly expected: readonly ExpectedSeries[];
  readonly actual: readonly ActualSeries[];
  readonly plan: Plan;
}

export type ReadingServices = Pick<Services, 'calendar' | 'directory' | 'workspace' | 'clock'>;

/** Reads the owner's calendar and plans; writes nothing. Rejects with a `FailureError`. */
export async function readRhythm(
  { calendar, directory, workspace, clock }: ReadingServices,
  settings: RhythmSettings,
  choices: readonly DriftChoice[] = [],
): Promise<RhythmReading> {
  const verifying = verifiedSettings(directory, settings);
  const moves = comingMoves(settings, clock.now());
  const withExceptions = [...new Set(moves.map(({ meeting }) => meeting))];
  const [me, actual, verified] = await Promise.all([
    directory.me(),
    calendar.findSeries(settings.organizer, workspace, withExceptions),
    verifying,
  ]);
  const expected = expectedSeries({ ...verified.settings, moves }, me);
  const whole = planChanges(expected, actual, choices);
  const plan = markOutsiders(whole, settings.organizer ?? me, verified.entries);
  return { expected, actual, plan: withoutDoubts(plan, expected, verified) };
}

/** Nothing is sent to whom the directory does not know by this address. */
function withoutDoubts(
  plan: Plan,
  expected: readonly ExpectedSeries[],
  { mismatches, failure }: VerifiedSettings,
): Plan {
  return failure === null ? blockPlan(plan, expected, mismatches) : blockWholePlan(plan, failure.detail);
}
