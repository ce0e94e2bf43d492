import { planChanges } from '../domain/reconcile/planChanges';
import type { ActualSeries, DriftChoice, Plan } from '../domain/reconcile/types';
import { comingMoves } from '../domain/rhythm/comingMoves';
import { expectedSeries } from '../domain/rhythm/expectedSeries';
import type { ExpectedSeries, RhythmSettings } from '../domain/rhythm/types';
import type { Services } from './Services';

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
  const moves = comingMoves(settings, clock.now());
  const withExceptions = [...new Set(moves.map(({ meeting }) => meeting))];
  const [me, actual] = await Promise.all([
    directory.me(),
    calendar.findSeries(settings.organizer, workspace, withExceptions),
  ]);
  const expected = expectedSeries({ ...settings, moves }, me);
  return { expected, actual, plan: planChanges(expected, actual, choices) };
}
