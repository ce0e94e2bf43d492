import { FailureError, type Failure } from '../../application/ports/Failure';
import type { Answer } from '../failureOfResponse';
import type { GraphRequest } from '../GraphRequest';
import type { CalendarTarget } from './calendarTarget';
import type { SeriesMemory } from './seriesMemory';

/**
 * A step as what it sends, round after round, and what it makes of the answers; it ends with the series' id. Written as
 * a generator so that several steps share each round trip. A refusal is thrown into it as a `RefusedRequest`: a step that
 * does not know better fails with it.
 */
export type StepWork = Generator<readonly GraphRequest[], string | null, readonly Answer[]>;

export interface StepContext {
  readonly target: CalendarTarget;
  readonly tenantId: string;
  readonly memory: SeriesMemory;
  /** Under which Outlook knows the add-in: what it must know of a series is written for each. */
  readonly addInIds: readonly string[];
}

/** A request of the round was refused, or got no answer (null). */
export class RefusedRequest extends FailureError {
  readonly answer: Answer | null;

  constructor({ failure, answer }: { readonly failure: Failure; readonly answer: Answer | null }) {
    super(failure);
    this.answer = answer;
  }
}
