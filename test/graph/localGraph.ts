import { createGraph } from '../../sandbox/graph/createGraph';
import { createWorld, type World } from '../../sandbox/world/createWorld';
import { createFaults, DroppedConnection, type Faults } from '../../sandbox/world/faults';
import { createTraffic } from '../../sandbox/world/traffic';
import type { AccessTokens, Scope } from '../../src/application/ports/AccessTokens';
import type { Calendar } from '../../src/application/ports/Calendar';
import type { Directory } from '../../src/application/ports/Directory';
import { FailureError, type Failure } from '../../src/application/ports/Failure';
import { graphCalendar } from '../../src/graph/calendar/graphCalendar';
import { xmlAddInId } from '../../src/graph/calendar/xmlAddInId';
import { createGraphGateway, type GraphGateway } from '../../src/graph/GraphGateway';
import { graphDirectory } from '../../src/graph/graphDirectory';

/** The unified package's and the XML manifest's. */
export const addInIds = ['4F0C2A52-6d0b-4d8e-9a3c-1c2f7a6b5d11', xmlAddInId];

export interface LocalGraph {
  readonly world: World;
  readonly gateway: GraphGateway;
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly faults: Faults;
  /** "POST /v1.0/$batch": what crossed the network, not what travelled inside. */
  readonly roundTrips: string[];
  readonly waits: number[];
  readonly challenges: string[];
  /** The same tenant, seen by a session that knows nothing of the first. */
  readonly secondSession: () => Calendar;
}

interface Circumstances {
  readonly now?: string;
  /** What an admin would have to grant, and did not. */
  readonly refused?: readonly Scope[];
  /** What was granted besides, as Entra puts it into every token. */
  readonly also?: readonly Scope[];
}

/** The adapters against the local Microsoft 365, in process, as one of its people who granted everything else. */
export function localGraph(
  upn: string,
  { now = '2026-11-23T09:00:00Z', refused = [], also = [] }: Circumstances = {},
): LocalGraph {
  const world = createWorld({ now });
  const faults = createFaults();
  const userId = world.personByUpn(upn)!.id;
  const verifyToken = (token: string) => ({ userId, scopes: token.split(' ') });
  const serve = createGraph(world, { verifyToken, faults, traffic: createTraffic() });
  const roundTrips: string[] = [];
  const waits: number[] = [];
  const challenges: string[] = [];
  const tokens: AccessTokens = {
    tokenFor: (scopes, options) => {
      if (options?.claims !== undefined) challenges.push(options.claims);
      if (scopes.some((scope) => refused.includes(scope)))
        return Promise.reject(new FailureError(notGranted(scopes)));
      return Promise.resolve([...scopes, ...also].join(' '));
    },
  };
  const gateway = createGraphGateway(tokens, 'https://graph.microsoft.com', {
    fetch: async (url, init) => {
      roundTrips.push(`${init.method ?? 'GET'} ${new URL(url).pathname}`);
      return serve(new Request(url, init)).catch((caught: unknown) => {
        throw caught instanceof DroppedConnection ? new TypeError('fetch failed') : caught;
      });
    },
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    nowMs: () => world.clock.now(),
  });
  const secondSession = () => graphCalendar(gateway, 'Europe/Berlin', addInIds);
  const directory = graphDirectory(gateway);
  return {
    world,
    gateway,
    calendar: secondSession(),
    directory,
    faults,
    roundTrips,
    waits,
    challenges,
    secondSession,
  };
}

function notGranted(scopes: readonly Scope[]): Failure {
  return {
    kind: 'consent',
    detail: 'AADSTS65001: nobody has granted it.',
    status: null,
    code: 'consent_required',
    requestId: null,
    retryAfterSeconds: null,
    scopes,
  };
}
