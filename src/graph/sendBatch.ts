import * as v from 'valibot';
import { FailureError, type Failure } from '../application/ports/Failure';
import { claimsIn } from './claimsIn';
import { failureOfResponse, unreadableAnswer, type Answer } from './failureOfResponse';
import { checked, type GraphGateway, type SendOptions } from './GraphGateway';
import { isRepeatable, type GraphRequest } from './GraphRequest';
import { retryDelaySeconds } from './retryDelaySeconds';

/** What became of one request of a batch. */
export type BatchOutcome =
  | { readonly kind: 'done'; readonly answer: Answer }
  /** `answer` is null where none came. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly answer: Answer | null };

export interface BatchOptions extends SendOptions {
  /** Requests in flight together: 4 for one mailbox (the default), up to 20 for the directory. */
  readonly atOnce?: number;
}

const batchAnswer = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.optional(v.record(v.string(), v.string()), {}),
      body: v.optional(v.unknown()),
    }),
  ),
});

/**
 * Sends requests together that are independent of each other, or all wait for the first; outcomes in their order. Never
 * throws a failure.
 */
export async function sendBatch(
  gateway: GraphGateway,
  requests: readonly GraphRequest[],
  options: BatchOptions,
): Promise<readonly BatchOutcome[]> {
  const atOnce = options.atOnce ?? 4;
  const outcomes: BatchOutcome[] = [];
  for (let from = 0; from < requests.length; from += atOnce) {
    outcomes.push(...(await sendPart(gateway, requests.slice(from, from + atOnce), options)));
  }
  return outcomes;
}

/** Answers inside a batch are not retried for us: those told to wait are sent again, without the others. */
async function sendPart(
  gateway: GraphGateway,
  requests: readonly GraphRequest[],
  options: SendOptions,
): Promise<readonly BatchOutcome[]> {
  const answers = new Map<GraphRequest, Answer | Failure>();
  let pending: readonly GraphRequest[] = requests;
  const met = new Set<GraphRequest>();
  let claims: string | undefined;
  for (let retriesMade = 0; pending.length > 0; retriesMade += 1) {
    const round = await sendRound(gateway, pending, { ...options, claims });
    round.forEach((answer, request) => answers.set(request, answer));
    const challenge = claims === undefined ? challengeIn(round) : undefined;
    const delays = delaysOf(round, { retriesMade, nowMs: gateway.dependencies.nowMs(), met });
    claims = challenge;
    const isAgain = (request: GraphRequest): boolean =>
      delays.has(request) || (challenge !== undefined && isChallenged(round.get(request)));
    // What waited for a request that is sent again was not done either.
    pending = pending.filter((request) => isAgain(request) || (request.after && isAgain(request.after)));
    if (delays.size > 0) await gateway.dependencies.wait(Math.max(...delays.values()) * 1000, options.signal);
  }
  return requests.map((request) => outcomeOf(answers.get(request), options));
}

async function sendRound(
  gateway: GraphGateway,
  requests: readonly GraphRequest[],
  options: SendOptions,
): Promise<Map<GraphRequest, Answer | Failure>> {
  try {
    const answer = await gateway.fetchJson(batchRequest(requests), v.unknown(), options);
    return answersOf(requests, checked(batchAnswer, answer));
  } catch (caught) {
    if (!(caught instanceof FailureError)) throw caught;
    const { failure } = caught;
    return new Map(requests.map((request) => [request, failure]));
  }
}

function batchRequest(requests: readonly GraphRequest[]): GraphRequest {
  const idOf = (request: GraphRequest | undefined): string | null =>
    request !== undefined && requests.includes(request) ? String(requests.indexOf(request) + 1) : null;
  const parts = requests.map(({ method, path, headers, body, after }, index) => ({
    id: String(index + 1),
    method,
    url: path,
    ...(idOf(after) !== null && { dependsOn: [idOf(after)] }),
    ...(body === undefined
      ? { headers }
      : { headers: { 'Content-Type': 'application/json', ...headers }, body }),
  }));
  return {
    method: 'POST',
    path: '/$batch',
    body: { requests: parts },
    repeatable: requests.every(isRepeatable),
    permits: requests.length,
  };
}

function answersOf(
  requests: readonly GraphRequest[],
  { responses }: v.InferOutput<typeof batchAnswer>,
): Map<GraphRequest, Answer | Failure> {
  const answerOf = (index: number): Answer | Failure => {
    const part = responses.find(({ id }) => id === String(index + 1));
    if (part === undefined) return unreadableAnswer('The batch left this request without an answer.', 200);
    return { status: part.status, headers: lowerCased(part.headers), body: part.body };
  };
  return new Map(requests.map((request, index) => [request, answerOf(index)]));
}

interface Rounds {
  readonly retriesMade: number;
  readonly nowMs: number;
  /** The requests that met a conflict so far; those of this round are added. */
  readonly met: Set<GraphRequest>;
}

function delaysOf(
  round: ReadonlyMap<GraphRequest, Answer | Failure>,
  { retriesMade, nowMs, met }: Rounds,
): Map<GraphRequest, number> {
  const delays = new Map<GraphRequest, number>();
  round.forEach((answer, request) => {
    if ('kind' in answer) return;
    const retryAfter = answer.headers['retry-after'] ?? null;
    const attempt = {
      status: answer.status,
      repeatable: isRepeatable(request),
      retriesMade,
      retryAfter,
      isFirstConflict: request.headers?.['If-Match'] === undefined && !met.has(request),
      isAboutNew: request.isAboutNew ?? false,
    };
    const delay = retryDelaySeconds(attempt, nowMs);
    if (answer.status === 412) met.add(request);
    if (delay !== null) delays.set(request, delay);
  });
  return delays;
}

function challengeIn(round: ReadonlyMap<GraphRequest, Answer | Failure>): string | undefined {
  const challenged = [...round.values()].find(isChallenged);
  return claimsIn(challenged?.headers['www-authenticate']) ?? undefined;
}

function isChallenged(answer: Answer | Failure | undefined): answer is Answer {
  return (
    answer !== undefined &&
    !('kind' in answer) &&
    answer.status === 401 &&
    claimsIn(answer.headers['www-authenticate']) !== null
  );
}

function outcomeOf(answer: Answer | Failure | undefined, { scopes }: SendOptions): BatchOutcome {
  if (answer === undefined) throw new Error('A request of the batch was not sent.');
  if ('kind' in answer) return { kind: 'failed', failure: answer, answer: null };
  if (answer.status >= 400) return { kind: 'failed', failure: failureOfResponse(answer, scopes), answer };
  return { kind: 'done', answer };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
