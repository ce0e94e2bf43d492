import { FailureError } from '../application/ports/Failure';
import { lostConnection } from './failureOfResponse';
import type { GatewayDependencies } from './graphClient';
import { isRepeatable, type GraphRequest } from './GraphRequest';

/** An answer as far as it says whether to send the request again. */
export interface Reply {
  readonly status: number;
  /** The header as it came; null where it is absent, or hidden from the browser by CORS. */
  readonly retryAfter: string | null;
  readonly wwwAuthenticate: string | null;
}

/** Sends requests once, together, and gives each its answer. `claims` is the challenge that the token has to meet. */
export type Exchange<Answer> = (
  requests: readonly GraphRequest[],
  claims: string | undefined,
) => Promise<ReadonlyMap<GraphRequest, Answer>>;

/** How a request, alone or in a batch, is sent again; `replyOf` gives null for one that got no answer. */
export interface Resending<Answer> {
  readonly exchange: Exchange<Answer>;
  readonly replyOf: (answer: Answer) => Reply | null;
  readonly dependencies: GatewayDependencies;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends the requests, and those of them again that were told to wait, came too early or need another token, until each
 * has the answer that it keeps.
 */
export async function sendUntilFinal<Answer>(
  requests: readonly GraphRequest[],
  { exchange, replyOf, dependencies, signal }: Resending<Answer>,
): Promise<ReadonlyMap<GraphRequest, Answer>> {
  const answers = new Map<GraphRequest, Answer>();
  const inConflict = new Set<GraphRequest>();
  let pending = requests;
  let claims: string | undefined;
  for (let retriesMade = 0; pending.length > 0; retriesMade += 1) {
    const replies = new Map<GraphRequest, Reply | null>();
    for (const [request, answer] of await exchange(pending, claims)) {
      answers.set(request, answer);
      replies.set(request, replyOf(answer));
    }
    const challenge = claims === undefined ? challengeIn(replies) : undefined;
    const delays = delaysOf(replies, { retriesMade, nowMs: dependencies.nowMs(), inConflict });
    claims = challenge;
    const isAgain = (request: GraphRequest): boolean =>
      delays.has(request) || (challenge !== undefined && claimsOf(replies.get(request)) !== null);
    // What waited for a request that is sent again was not done either.
    pending = pending.filter((request) => isAgain(request) || (request.after && isAgain(request.after)));
    if (delays.size > 0) await pause(Math.max(...delays.values()), dependencies, signal);
  }
  return answers;
}

async function pause(
  seconds: number,
  { wait }: GatewayDependencies,
  signal: AbortSignal | undefined,
): Promise<void> {
  try {
    await wait(seconds * 1000, signal);
  } catch (caught) {
    if (caught instanceof DOMException && caught.name === 'AbortError')
      throw new FailureError(lostConnection('The request was given up.'));
    throw caught;
  }
}

interface Round {
  readonly retriesMade: number;
  readonly nowMs: number;
  /** The requests that came into a conflict so far; those of this round are added. */
  readonly inConflict: Set<GraphRequest>;
}

function delaysOf(
  replies: ReadonlyMap<GraphRequest, Reply | null>,
  { retriesMade, nowMs, inConflict }: Round,
): ReadonlyMap<GraphRequest, number> {
  const delays = new Map<GraphRequest, number>();
  replies.forEach((reply, request) => {
    if (reply === null) return;
    const attempt = {
      ...{ status: reply.status, retryAfter: reply.retryAfter, retriesMade },
      repeatable: isRepeatable(request),
      isFirstConflict: request.headers?.['If-Match'] === undefined && !inConflict.has(request),
      isAboutNew: request.isAboutNew ?? false,
    };
    const delay = retryDelaySeconds(attempt, nowMs);
    if (reply.status === 412) inConflict.add(request);
    if (delay !== null) delays.set(request, delay);
  });
  return delays;
}

function challengeIn(replies: ReadonlyMap<GraphRequest, Reply | null>): string | undefined {
  for (const reply of replies.values()) {
    const claims = claimsOf(reply);
    if (claims !== null) return claims;
  }
  return undefined;
}

const claimsOf = (reply: Reply | null | undefined): string | null =>
  reply?.status === 401 ? claimsIn(reply.wwwAuthenticate) : null;

/** The challenge of a `WWW-Authenticate` header (continuous access evaluation), as it came, or null without one. */
export function claimsIn(header: string | null | undefined): string | null {
  if (!header?.includes('insufficient_claims')) return null;
  return /\bclaims="([^"]+)"/.exec(header)?.[1] ?? null;
}

/** A request whose answer says "not now". */
export interface Attempt {
  readonly status: number;
  /** True when making it twice does no harm: it reads, or Exchange makes its transactionId once. */
  readonly repeatable: boolean;
  /** 0 for the first answer. */
  readonly retriesMade: number;
  /** The header as it came; null when absent, or hidden from the browser by CORS. */
  readonly retryAfter: string | null;
  /** The request names no version that it means to change, and met no conflict before. */
  readonly isFirstConflict?: boolean;
  /** It is about something that was made a moment ago. */
  readonly isAboutNew?: boolean;
}

const maxRetries = 3;
/** A person watches a progress row no longer than this. */
const longestSeconds = 60;

/** Seconds to wait before the same request again, or null to give up. A POST that failed midway is not repeated. */
export function retryDelaySeconds(attempt: Attempt, nowMs: number): number | null {
  if (attempt.retriesMade >= maxRetries || !(mayRepeat(attempt) || isEarly(attempt))) return null;
  const asked = attempt.retryAfter === null ? null : askedSeconds(attempt.retryAfter, nowMs);
  const delay = asked ?? 2 ** attempt.retriesMade;
  return delay <= longestSeconds ? delay : null;
}

/** 429 says that nothing was done; after 503 and 504 something may have been. */
function mayRepeat({ status, repeatable }: Attempt): boolean {
  return status === 429 || ((status === 503 || status === 504) && repeatable);
}

/**
 * Nothing was done: a new event is not found everywhere at once, and while Teams finishes it, a change that names no
 * version meets a 412. That one is asked once more only: the next one means what it says.
 */
function isEarly({ status, isFirstConflict, isAboutNew }: Attempt): boolean {
  if (status === 404) return isAboutNew === true;
  return status === 412 && isFirstConflict === true;
}

function askedSeconds(retryAfter: string, nowMs: number): number | null {
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.max(0, (at - nowMs) / 1000);
}
