import { cancelStep } from './cancelStep';
import type { ActualSeries, Plan } from './types';

/** The plan that ends these series: each is cancelled, and everybody in it is told. */
export function planEnding(actual: readonly ActualSeries[]): Plan {
  const steps = actual.map((series) => cancelStep(series, `You chose to end “${series.subject}”.`));
  return { steps, drifts: [], states: {} };
}
