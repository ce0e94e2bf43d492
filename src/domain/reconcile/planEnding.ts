import type { LocalDate } from '../time/types';
import { cancelStep } from './cancelStep';
import type { ActualSeries, Plan } from './types';

/** The plan that takes these series away: each is cancelled, and everybody in it is told. What ended before today stays. */
export function planEnding(actual: readonly ActualSeries[], today: LocalDate): Plan {
  const steps = actual
    .filter(({ endsOn }) => endsOn === null || endsOn >= today)
    .map((series) => cancelStep(series, { kind: 'ended', subject: series.subject }));
  return { steps, drifts: [], states: {} };
}
