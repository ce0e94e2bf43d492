import { planChanges } from '../domain/reconcile/planChanges';
import type { ActualSeries, DriftChoice, Plan } from '../domain/reconcile/types';
import { comingMoves } from '../domain/rhythm/comingMoves';
import { expectedSeries } from '../domain/rhythm/expectedSeries';
import type { ExpectedSeries, RhythmSettings } from '../domain/rhythm/types';
import { meetings } from '../playbook/meetings';
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
  const moved = meetings.map(({ id }) => id).filter((id) => settings.moves.some((one) => one.meeting === id));
  const [me, actual] = await Promise.all([
    directory.me(),
    calendar.findSeries(settings.organizer, workspace, moved),
  ]);
  const expected = expectedSeries(settings, me).map((series) => comingMoves(series, clock.now()));
  return { expected, actual, plan: planChanges(expected, actual, choices) };
}
