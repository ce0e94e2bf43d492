import * as v from 'valibot';
import { FailureError, type Failure } from '../application/ports/Failure';
import { failureOfResponse, unreadableAnswer, type Answer } from './failureOfResponse';
import { checked, type GraphGateway, type SendOptions } from './GraphGateway';
import { isRepeatable, type GraphRequest } from './GraphRequest';
import { sendUntilFinal, type Reply } from './retryPolicy';

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

/** Graph retries nothing inside a batch: those told to wait are sent again, without the others. */
async function sendPart(
  gateway: GraphGateway,
  requests: readonly GraphRequest[],
  options: SendOptions,
): Promise<readonly BatchOutcome[]> {
  const answers = await sendUntilFinal<Answer | Failure>(requests, {
    exchange: (pending, claims) => sendRound(gateway, pending, { ...options, claims }),
    replyOf,
    dependencies: gateway.dependencies,
    signal: options.signal,
  });
  return requests.map((request) => outcomeOf(answers.get(request), options));
}

function replyOf(answer: Answer | Failure): Reply | null {
  if ('kind' in answer) return null;
  const { status, headers } = answer;
  const header = (name: string): string | null => headers[name] ?? null;
  return { status, retryAfter: header('retry-after'), wwwAuthenticate: header('www-authenticate') };
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

function outcomeOf(answer: Answer | Failure | undefined, { scopes }: SendOptions): BatchOutcome {
  if (answer === undefined) throw new Error('A request of the batch was not sent.');
  if ('kind' in answer) return { kind: 'failed', failure: answer, answer: null };
  if (answer.status >= 400) return { kind: 'failed', failure: failureOfResponse(answer, scopes), answer };
  return { kind: 'done', answer };
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
