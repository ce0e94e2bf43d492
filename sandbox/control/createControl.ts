import type { Entra } from '../entra/createEntra';
import type { Fetch } from '../listen';
import type { World } from '../world/createWorld';
import type { Faults } from '../world/faults';
import type { Mood } from '../world/moods';
import type { Traffic } from '../world/traffic';
import { readBody, readInstant, readInteraction, readScopeList, type Read } from './readBody';
import { readFaultRules } from './readFaultRules';
import { readMoods } from './readMoods';
import { readOutlookMoods } from './readOutlookMoods';
import { readAppGrant, readRights } from './readRights';

export interface ControlOptions {
  readonly world: World;
  readonly faults: Faults;
  readonly traffic: Traffic;
  readonly entra: Entra;
  /** The host pages, which remember what is open in them. */
  readonly hosts: readonly { reset(): void }[];
}

const anyOrigin = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
const done = (): Response => new Response(null, { status: 204, headers: anyOrigin });
const json = (value: unknown, status = 200): Response => Response.json(value, { status, headers: anyOrigin });

function whenRead<T>(read: Read<T>, act: (value: T) => void): Response {
  if (read.kind === 'wrong') return json({ error: read.because }, 400);
  act(read.value);
  return done();
}

const lines = (text: string): Response =>
  new Response(text, { headers: { ...anyOrigin, 'content-type': 'application/x-ndjson; charset=utf-8' } });

type Route = (body: unknown) => Response;

function routesOf({ world, faults, traffic, entra, hosts }: ControlOptions): Readonly<Record<string, Route>> {
  const reset = (now: string | undefined): void => {
    world.reset(now);
    faults.set([]);
    traffic.clear();
    entra.interaction.reset();
    for (const host of hosts) host.reset();
  };
  const challenge = ({ claims, interaction }: { claims: string; interaction: boolean }): void => {
    world.claimsChallenge = claims;
    if (interaction) entra.interaction.demand();
  };
  const keepForAdmins = (scopes: readonly string[]): void => {
    world.adminOnlyScopes.clear();
    for (const scope of scopes) world.adminOnlyScopes.add(scope);
  };
  const setMoods = (chosen: readonly Mood[]): void => {
    world.moods.clear();
    for (const mood of chosen) world.moods.add(mood);
  };
  return {
    'POST /reset': (body) => whenRead(readInstant(body ?? {}, 'optional'), reset),
    'POST /clock': (body) => whenRead(readInstant(body, 'required'), (now) => world.clock.set(now ?? '')),
    'POST /faults': (body) => whenRead(readFaultRules(body), (rules) => faults.set(rules)),
    'POST /moods': (body) => whenRead(readMoods(body), setMoods),
    'POST /outlook-moods': (body) =>
      whenRead(readOutlookMoods(body), (chosen) => void (world.outlookMoods = chosen)),
    'POST /claims-challenge': (body) => whenRead(readInteraction(body ?? {}, Date.now()), challenge),
    'POST /admin-only-scopes': (body) => whenRead(readScopeList(body), keepForAdmins),
    'POST /rights': (body) =>
      whenRead(readRights(world, body), ({ site, userId, role }) => void site.roles.set(userId, role)),
    'POST /app-grant': (body) =>
      whenRead(readAppGrant(world, body), ({ place, role }) => void (place.appRole = role)),
    'GET /traffic': () => lines(traffic.lines()),
    'GET /mail': () => json(world.mail),
    'GET /world': () => json(world.snapshot()),
  };
}

/** The levers behind the scenes: reset, clock, faults, rights in SharePoint, and what happened so far. */
export function createControl(options: ControlOptions): Fetch {
  const routes = routesOf(options);
  return async (request) => {
    if (request.method === 'OPTIONS') return done();
    const key = `${request.method} ${new URL(request.url).pathname}`;
    const route = routes[key];
    if (route === undefined) {
      return json({ error: `There is no ${key}. Known: ${Object.keys(routes).join(', ')}.` }, 404);
    }
    const body = await readBody(request);
    return body.kind === 'wrong' ? json({ error: body.because }, 400) : route(body.value);
  };
}
