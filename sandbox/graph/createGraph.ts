import { Hono } from 'hono';
import { DroppedConnection } from '../world/faults';
import { runBatch } from './batch';
import { createBusyness } from './busyness';
import { GraphError, badRequest } from './GraphError';
import { createMailboxLimit, overMailboxLimit } from './mailboxLimit';
import { mailboxIdOf } from './mailboxIdOf';
import { requirePermission } from './permissions';
import { preflight, withCors } from './cors';
import { errorReply, replyOf, requestIds, responseOf } from './replies';
import { serveAttachments } from './attachmentRoutes';
import { serveCalendars } from './calendarRoutes';
import { serveEventActions } from './eventActionRoutes';
import { serveEvents } from './eventRoutes';
import { serveMailboxSettings } from './mailboxSettingsRoutes';
import { servePhotos } from './photoRoutes';
import { serveSchedules } from './scheduleRoutes';
import { serveSites } from './siteRoutes';
import { serveLists } from './listRoutes';
import { serveColumns } from './columnRoutes';
import { serveListItems } from './listItemRoutes';
import { withSiteInOnePart } from './siteAddress';
import { serveTeams } from './teamRoutes';
import { servePeople } from './peopleRoutes';
import { authenticate } from './authenticate';
import type { Faults } from '../world/faults';
import type { Traffic } from '../world/traffic';
import type { World } from '../world/World';
import type { Caller } from './Caller';
import type { GraphEnv } from './GraphContext';
import type { GraphCall } from './GraphCall';
import type { Reply, RequestIds } from './replies';

export interface GraphOptions {
  /** Null where the token is unknown or has run out. */
  readonly verifyToken: (token: string) => Caller | null;
  readonly faults: Faults;
  readonly traffic: Traffic;
  /** The origin in next links; the request's own where none is given. */
  readonly origin?: string;
}

/** Microsoft Graph v1.0 over the world. Rejects with DroppedConnection where a fault cuts the connection. */
export function createGraph(world: World, options: GraphOptions): (request: Request) => Promise<Response> {
  const { faults, traffic } = options;
  const limit = createMailboxLimit();
  const busy = createBusyness(world);

  const serve = async (call: GraphCall, caller: Caller): Promise<Reply> => {
    const path = withSiteInOnePart(call.path);
    requirePermission(caller, call.method, pathOnly(path));
    const request = new Request(`${call.origin}${path}`, { method: call.method, headers: call.headers });
    return replyOf(await routes.fetch(request, { caller, world, origin: call.origin, body: call.body }));
  };

  const exchange = async (call: GraphCall, work: () => Promise<Reply>): Promise<Reply> => {
    const fault = faults.take(call.method, call.path);
    if (fault === 'dropBefore') throw new DroppedConnection(`${call.method} ${call.path}`);
    if (fault !== null && typeof fault === 'object' && 'delayMs' in fault) await pause(fault.delayMs);
    const isScripted = fault !== null && typeof fault === 'object' && 'status' in fault;
    const reply = isScripted
      ? { status: fault.status, headers: fault.headers ?? {}, body: fault.body }
      : await answered(() => busy(call) ?? work(), call.ids, world);
    const { method, path, body: requestBody } = call;
    const batch = call.batch === undefined ? {} : { batch: call.batch };
    traffic.record({
      method,
      path,
      requestBody: requestBody ?? null,
      status: reply.status,
      responseBody: recordable(reply.body),
      ...batch,
    });
    if (fault === 'dropAfter') throw new DroppedConnection(`${method} ${path}`);
    return reply;
  };

  const alone = (call: GraphCall, authorization: string | null): Promise<Reply> =>
    exchange(call, async () => {
      const caller = authenticate(world, options, authorization);
      const mailboxId = mailboxIdOf(world, caller, call.path);
      const leave = mailboxId === null ? () => undefined : limit.enter(mailboxId);
      if (leave === null) throw overMailboxLimit();
      try {
        if (mailboxId !== null) await pause(exchangeTakesMs);
        return await serve(call, caller);
      } finally {
        leave();
      }
    });

  const together = (call: GraphCall, authorization: string | null): Promise<Reply> => {
    const batch = traffic.nextBatch();
    return exchange({ ...call, batch }, () => {
      const caller = authenticate(world, options, authorization);
      const work = (inner: GraphCall): Promise<Reply> => exchange(inner, () => serve(inner, caller));
      const refuse = (inner: GraphCall): Promise<Reply> =>
        exchange(inner, () => Promise.reject(overMailboxLimit()));
      const enter = (path: string): (() => void) | null => {
        const mailboxId = mailboxIdOf(world, caller, path);
        return mailboxId === null ? () => undefined : limit.enter(mailboxId);
      };
      return runBatch({ ...call, batch }, { work, refuse, enter, pause: () => pause(exchangeTakesMs) });
    });
  };

  return async (request) => {
    if (request.method === 'OPTIONS') return preflight(request);
    const url = new URL(request.url);
    const ids = requestIds(request.headers.get('client-request-id'));
    const base = {
      method: request.method,
      path: `${url.pathname}${url.search}`,
      headers: request.headers,
      ids,
      origin: options.origin ?? url.origin,
    };
    const body = await readBody(request);
    const run = url.pathname === '/v1.0/$batch' && request.method === 'POST' ? together : alone;
    const reply =
      body instanceof GraphError
        ? await exchange({ ...base, body: null }, () => Promise.reject(body))
        : await run({ ...base, body }, request.headers.get('Authorization'));
    return withCors(responseOf(reply, ids));
  };
}

/** Long enough that requests sent together meet. */
const exchangeTakesMs = 3;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const pathOnly = (path: string): string => path.split('?')[0] ?? path;
const recordable = (body: unknown): unknown =>
  body === undefined || body instanceof Uint8Array ? null : body;

/** The same for every world: what they answer from comes with each request. */
const routes = createRoutes();

function createRoutes(): Hono<GraphEnv> {
  const app = new Hono<GraphEnv>();
  for (const serveSome of [servePeople, servePhotos, serveMailboxSettings, serveCalendars, serveSchedules])
    serveSome(app);
  for (const serveSome of [serveEvents, serveEventActions, serveAttachments, serveTeams]) serveSome(app);
  for (const serveSome of [serveSites, serveLists, serveColumns, serveListItems]) serveSome(app);
  app.onError((error) => {
    throw error;
  });
  return app;
}

async function answered(work: () => Promise<Reply>, ids: RequestIds, world: World): Promise<Reply> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GraphError) return errorReply(error, ids, world.clock.now());
    throw error;
  }
}

async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  if (text === '') return undefined;
  if (!(request.headers.get('content-type') ?? '').includes('application/json'))
    return badRequest('Write request does not contain Content-Type header application/json.');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}
