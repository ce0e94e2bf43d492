import type { Answer } from '../failureOfResponse';
import type { GraphRequest } from '../GraphRequest';
import type { CalendarTarget } from './calendarTarget';
import type { SeriesMemory } from './seriesMemory';

/**
 * A step as what it sends, round after round, and what it makes of the answers; it ends with the series' id. Written as
 * a generator so that several steps share each round trip.
 */
export type StepWork = Generator<readonly GraphRequest[], string | null, readonly Answer[]>;

export interface StepSurroundings {
  readonly target: CalendarTarget;
  readonly workspace: string;
  readonly memory: SeriesMemory;
}
