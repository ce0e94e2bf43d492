import { badRequest } from './GraphError';
import { requestIds } from './replies';
import type { GraphCall } from './GraphCall';
import type { Reply } from './replies';

export interface BatchSteps {
  readonly work: (call: GraphCall) => Promise<Reply>;
  /** Answers that the mailbox is busy. */
  readonly refuse: (call: GraphCall) => Promise<Reply>;
  readonly enter: (path: string) => (() => void) | null;
  readonly pause: () => Promise<void>;
}

interface BatchRequest {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

const largest = 20;
/** Exchange takes the parts of a batch four at a time. */
const groupSize = 4;

/** Carries the requests out in their order. A cut connection ends it there: later requests are not carried out. */
export async function runBatch(envelope: GraphCall, steps: BatchSteps): Promise<Reply> {
  const requests = readRequests(envelope.body);
  const replies = new Map<string, Reply>();
  for (let start = 0; start < requests.length; start += groupSize) {
    await runGroup(requests.slice(start, start + groupSize), { envelope, steps, replies });
  }
  const responses = [...replies].map(([id, reply]) => subResponse(id, reply));
  return { status: 200, headers: {}, body: { responses } };
}

interface Progress {
  readonly envelope: GraphCall;
  readonly steps: BatchSteps;
  readonly replies: Map<string, Reply>;
}

async function runGroup(group: readonly BatchRequest[], progress: Progress): Promise<void> {
  const { envelope, steps, replies } = progress;
  const places = group.map(({ url }) => steps.enter(`/v1.0${url}`));
  try {
    await steps.pause();
    for (const [index, request] of group.entries()) {
      const call = innerCall(envelope, request);
      const run = places[index] === null ? steps.refuse : steps.work;
      replies.set(request.id, failedDependency(request, replies) ?? (await run(call)));
    }
  } finally {
    for (const leave of places) leave?.();
  }
}

function innerCall({ origin, headers, batch }: GraphCall, request: BatchRequest): GraphCall {
  const own = new Headers(request.headers);
  const ids = requestIds(own.get('client-request-id') ?? headers.get('client-request-id'));
  const path = `/v1.0${request.url}`;
  return {
    method: request.method,
    path,
    headers: own,
    body: request.body,
    origin,
    ids,
    ...(batch === undefined ? {} : { batch }),
  };
}

function failedDependency({ dependsOn }: BatchRequest, replies: ReadonlyMap<string, Reply>): Reply | null {
  const failed = dependsOn.find((id) => (replies.get(id)?.status ?? 424) >= 400);
  if (failed === undefined) return null;
  const message = `Failed dependency: the request '${failed}' failed.`;
  return { status: 424, headers: {}, body: { error: { code: 'FailedDependency', message } } };
}

function subResponse(id: string, { status, headers, body }: Reply): Record<string, unknown> {
  const cased = Object.fromEntries(Object.entries(headers).map(([name, value]) => [headerCase(name), value]));
  if (body === undefined) return { id, status, headers: cased };
  if (body instanceof Uint8Array)
    return { id, status, headers: cased, body: Buffer.from(body).toString('base64') };
  return { id, status, headers: { ...cased, 'Content-Type': 'application/json' }, body };
}

const headerCase = (name: string): string =>
  name.toLowerCase() === 'etag' ? 'ETag' : name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());

function readRequests(body: unknown): readonly BatchRequest[] {
  const listed = (body as { requests?: unknown } | null | undefined)?.requests;
  if (!Array.isArray(listed) || listed.length === 0)
    throw badRequest("The property 'requests' of a batch must be a filled collection.");
  if (listed.length > largest)
    throw badRequest(`The batch request has ${listed.length} requests; the most is ${largest}.`);
  const requests = listed.map(readRequest);
  if (new Set(requests.map(({ id }) => id)).size < requests.length)
    throw badRequest('Request ids in a batch must be unique.');
  requireKnownShape(requests);
  return requests;
}

function readRequest(value: unknown): BatchRequest {
  const { id, method, url, headers = {}, body, dependsOn = [] } = value as Partial<BatchRequest>;
  if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string')
    throw badRequest('Every request of a batch needs id, method and url.');
  if (!url.startsWith('/')) throw badRequest(`The url of the batch request '${id}' must be relative: ${url}`);
  if (url.startsWith('/v1.0/'))
    throw badRequest(`The url of the batch request '${id}' must not name the version: ${url}`);
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (body !== undefined && body !== null && !hasType)
    throw badRequest(`Write request id : ${id} does not contain Content-Type header or body.`);
  return { id, method: method.toUpperCase(), url, headers, body: body ?? undefined, dependsOn };
}

/** All independent, each upon the one before it, or all upon the same one. */
function requireKnownShape(requests: readonly BatchRequest[]): void {
  const [, ...rest] = requests;
  const isParallel = requests.every(({ dependsOn }) => dependsOn.length === 0);
  const isSerial = rest.every(({ dependsOn }, index) => dependsOn.join() === requests[index]?.id);
  const isSame = rest.every(({ dependsOn }) => dependsOn.join() === requests[0]?.id);
  const startsFree = requests[0]?.dependsOn.length === 0;
  if (!isParallel && !(startsFree && (isSerial || isSame))) {
    throw badRequest(
      "'dependsOn' must stand on none of the requests, or tie each to the one before it or to the first one.",
    );
  }
}
