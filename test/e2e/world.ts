import { setTimeout } from 'node:timers/promises';
import type { OutlookMood } from '../../sandbox/world/outlookMoods';
import type { Stage } from './stage';

/** What the tests read of the tenant, through the control address as anybody could. */
export interface SentMail {
  readonly kind: 'invitation' | 'update' | 'cancellation';
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly eventId: string;
}

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly requestBody?: unknown;
  readonly status: number;
  readonly responseBody?: unknown;
}

export interface FaultRule {
  readonly method: string;
  readonly path: string;
  readonly nth?: number;
  readonly times?: number;
  readonly fault: 'dropBefore' | 'dropAfter' | { readonly status: number } | { readonly delayMs: number };
}

async function post(stage: Stage, path: string, body: unknown): Promise<void> {
  const response = await fetch(`${stage.sandbox.origins.control}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
}

const read = async (stage: Stage, path: string): Promise<string> =>
  (await fetch(`${stage.sandbox.origins.control}${path}`)).text();

export const resetWorld = (stage: Stage, now: string): Promise<void> => post(stage, '/reset', { now });

export const setRole = (stage: Stage, upn: string, role: 'member' | 'visitor'): Promise<void> =>
  post(stage, '/rights', { upn, role });

/** The rows of a list of the team's site, as SharePoint has them. */
export function rowsOfList(stage: Stage, title: string): readonly Readonly<Record<string, unknown>>[] {
  const lists = stage.sandbox.world.sites.flatMap((site) => [...site.lists.values()]);
  const list = lists.find(({ displayName }) => displayName === title);
  return [...(list?.items.values() ?? [])].map(({ versions }) => versions[0].fields);
}

export const setFaults = (stage: Stage, rules: readonly FaultRule[]): Promise<void> =>
  post(stage, '/faults', rules);

/** Switches on what is reported of other tenants: see docs/real-tenant.md. */
export const setMoods = (stage: Stage, moods: 'moody' | readonly string[]): Promise<void> =>
  post(stage, '/moods', { moods });

/** Lets Outlook's clients behave as people report of them. */
export const setOutlookMoods = (stage: Stage, ...moods: readonly OutlookMood[]): Promise<void> =>
  post(stage, '/outlook-moods', { moods });

export const sentMail = async (stage: Stage): Promise<readonly SentMail[]> =>
  JSON.parse(await read(stage, '/mail')) as readonly SentMail[];

/** Everything Graph was asked so far, oldest first; each request inside a batch has a line of its own. */
export const traffic = async (stage: Stage): Promise<readonly Exchange[]> =>
  (await read(stage, '/traffic'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Exchange);

const isWrite = ({ method, path }: Exchange): boolean =>
  method !== 'GET' && !/\/(getSchedule|\$batch)$/.test(path.split('?')[0] ?? '');

export const writesIn = (exchanges: readonly Exchange[]): readonly Exchange[] => exchanges.filter(isWrite);

/** A token as a script gets it, for questions to Graph from the test's own side. */
async function tokenFor(stage: Stage, upn: string, scope: string): Promise<string> {
  const { entra, tenantId } = stage.sandbox.origins;
  const response = await fetch(`${entra}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      username: upn,
      scope,
      client_id: '00000000-0000-4000-8000-000000000001',
    }),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (token === undefined) throw new Error(`No token for ${upn}: ${response.status}`);
  return token;
}

/** Asks Graph as the person, and returns what it says; while the mailbox is busy with Tandem's own questions, again. */
export async function askGraph<Answer>(
  stage: Stage,
  upn: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const token = await tokenFor(stage, upn, 'Calendars.ReadWrite');
  const response = await fetch(`${stage.sandbox.origins.graph}/v1.0${path}`, {
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
  if (response.status === 429) {
    await setTimeout(Number(response.headers.get('retry-after') ?? 1) * 1000);
    return askGraph(stage, upn, path, headers);
  }
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}
