import type { StepOutcome } from '../../application/ports/Calendar';
import { FailureError, type Failure } from '../../application/ports/Failure';
import type { Answer } from '../failureOfResponse';
import type { GraphGateway, SendOptions } from '../GraphGateway';
import type { GraphRequest } from '../GraphRequest';
import { sendBatch, type BatchOutcome } from '../sendBatch';
import type { StepWork } from './stepRounds';

interface Running {
  readonly index: number;
  readonly work: StepWork;
  readonly requests: readonly GraphRequest[];
}

/** Does the works side by side: the first round of all of them in one batch, then the second. Outcomes in their order. */
export async function performTogether(
  gateway: GraphGateway,
  works: readonly StepWork[],
  options: SendOptions,
): Promise<readonly StepOutcome[]> {
  const outcomes: StepOutcome[] = [];
  const settle = (index: number, next: Running | StepOutcome): readonly Running[] => {
    if ('work' in next) return [next];
    outcomes[index] = next;
    return [];
  };
  let running = works.flatMap((work, index) => settle(index, advance(index, work, [])));
  while (running.length > 0) {
    const answers = await sendBatch(
      gateway,
      running.flatMap(({ requests }) => requests),
      options,
    );
    let taken = 0;
    running = running.flatMap(({ index, work, requests }) => {
      const own = answers.slice(taken, (taken += requests.length));
      return settle(index, continued(index, work, own));
    });
  }
  return outcomes;
}

function continued(index: number, work: StepWork, outcomes: readonly BatchOutcome[]): Running | StepOutcome {
  const failed = outcomes.find((outcome) => outcome.kind === 'failed');
  if (failed !== undefined) return failedWith(failed.failure);
  return advance(
    index,
    work,
    outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.answer] : [])),
  );
}

function advance(index: number, work: StepWork, answers: readonly Answer[]): Running | StepOutcome {
  try {
    const next = work.next(answers);
    return next.done === true ? { kind: 'done', eventId: next.value } : { index, work, requests: next.value };
  } catch (caught) {
    if (caught instanceof FailureError) return failedWith(caught.failure);
    throw caught;
  }
}

function failedWith(failure: Failure): StepOutcome {
  return { kind: 'failed', failure };
}
