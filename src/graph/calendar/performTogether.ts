import type { StepOutcome } from '../../application/ports/Calendar';
import { FailureError, type Failure } from '../../application/ports/Failure';
import type { Answer } from '../failureOfResponse';
import type { GraphGateway, SendOptions } from '../GraphGateway';
import type { GraphRequest } from '../GraphRequest';
import { sendBatch, type BatchOutcome } from '../sendBatch';
import { RefusedRequest, type StepWork } from './StepWork';

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
    await waitBefore(gateway, running);
    const answers = await sendEachOnce(
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

/** What several works ask alike is asked once. */
async function sendEachOnce(
  gateway: GraphGateway,
  requests: readonly GraphRequest[],
  options: SendOptions,
): Promise<readonly BatchOutcome[]> {
  const isSame = (one: GraphRequest, other: GraphRequest): boolean =>
    one === other || (one.method === 'GET' && other.method === 'GET' && one.path === other.path);
  const firsts = requests.map((request) => requests.findIndex((one) => isSame(one, request)));
  const sent = [...new Set(firsts)];
  const outcomes = await sendBatch(
    gateway,
    sent.flatMap((at) => requests[at] ?? []),
    options,
  );
  return firsts.flatMap((first) => outcomes[sent.indexOf(first)] ?? []);
}

function continued(index: number, work: StepWork, outcomes: readonly BatchOutcome[]): Running | StepOutcome {
  const failed = outcomes.find((outcome) => outcome.kind === 'failed');
  if (failed !== undefined) return resumed(index, work, () => work.throw(new RefusedRequest(failed)));
  const answers = outcomes.flatMap((outcome) => (outcome.kind === 'done' ? [outcome.answer] : []));
  return advance(index, work, answers);
}

function advance(index: number, work: StepWork, answers: readonly Answer[]): Running | StepOutcome {
  return resumed(index, work, () => work.next(answers));
}

function resumed(
  index: number,
  work: StepWork,
  resume: () => ReturnType<StepWork['next']>,
): Running | StepOutcome {
  try {
    const next = resume();
    return next.done === true ? doneWith(next.value) : { index, work, requests: next.value };
  } catch (caught) {
    if (caught instanceof FailureError) return failedWith(caught.failure);
    throw caught;
  }
}

async function waitBefore({ dependencies }: GraphGateway, running: readonly Running[]): Promise<void> {
  const seconds = running.flatMap(({ requests }) => requests.map(({ afterSeconds }) => afterSeconds ?? 0));
  const longest = Math.max(0, ...seconds);
  if (longest > 0) await dependencies.wait(longest * 1000);
}

const doneWith = (eventId: string | null): StepOutcome => ({ kind: 'done', eventId });

function failedWith(failure: Failure): StepOutcome {
  return { kind: 'failed', failure };
}
