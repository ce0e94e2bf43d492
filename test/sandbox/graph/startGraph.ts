import { appendFileSync } from 'node:fs';
import { createFaults } from '../../../sandbox/world/faults';
import { createGraph } from '../../../sandbox/graph/createGraph';
import { createTraffic } from '../../../sandbox/world/traffic';
import { createWorld } from '../../../sandbox/world/createWorld';
import type { Faults } from '../../../sandbox/world/faults';
import type { Traffic } from '../../../sandbox/world/traffic';
import type { World } from '../../../sandbox/world/createWorld';

type Json = Readonly<Record<string, unknown>>;

interface GraphAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Read as whatever the test knows it to be. */
  readonly json: never;
  readonly errorCode: string | undefined;
  readonly errorMessage: string | undefined;
}

export interface CallOptions {
  readonly as?: string;
  readonly scopes?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface TestGraph {
  readonly world: World;
  readonly faults: Faults;
  readonly traffic: Traffic;
  call(method: string, path: string, options?: CallOptions): Promise<GraphAnswer>;
}

const everyScope = [
  ...[
    'User.Read',
    'User.Read.All',
    'MailboxSettings.Read',
    'Calendars.ReadWrite',
    'Calendars.ReadWrite.Shared',
  ],
  ...[
    'Team.ReadBasic.All',
    'Channel.ReadBasic.All',
    'TeamMember.Read.All',
    'ChannelMember.Read.All',
    'GroupMember.Read.All',
    'Sites.Manage.All',
    'Tasks.Read',
  ],
];

/** Graph over a fresh world on a Monday, called as Ada with every scope unless said otherwise. */
export function startGraph(now = '2026-11-23T09:00:00Z'): TestGraph {
  const world = createWorld({ now });
  const [faults, traffic] = [createFaults(), createTraffic()];
  const graph = createGraph(world, {
    faults,
    traffic,
    verifyToken: (token) => (token === 'bad' ? null : (JSON.parse(token) as never)),
  });
  const call = async (method: string, path: string, options: CallOptions = {}): Promise<GraphAnswer> => {
    const { as = 'ada.okafor', scopes = everyScope, headers = {}, body } = options;
    const userId = world.personByUpn(`${as}@contoso.com`)?.id;
    const all = {
      Authorization: `Bearer ${JSON.stringify({ userId, scopes })}`,
      'Content-Type': 'application/json',
      ...headers,
    };
    const init = { method, headers: all, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return answerOf(await graph(new Request(`http://graph.test/v1.0${path}`, init)));
  };
  return { world, faults, traffic, call };
}

async function answerOf(response: Response): Promise<GraphAnswer> {
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
  const json = (isJson ? await response.json() : null) as {
    error?: { code: string; message: string };
  } | null;
  return {
    status: response.status,
    headers: response.headers,
    json: json as never,
    errorCode: json?.error?.code,
    errorMessage: json?.error?.message,
  };
}

/** A weekly meeting from the Tuesday of the world's week, in New York. */
export function weeklyMeeting(more: Json = {}): Json {
  return {
    subject: 'AI Portfolio Review',
    body: { contentType: 'html', content: '<p>Agenda</p>' },
    start: { dateTime: '2026-11-24T10:00:00', timeZone: 'Eastern Standard Time' },
    end: { dateTime: '2026-11-24T11:00:00', timeZone: 'Eastern Standard Time' },
    recurrence: {
      pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' },
      range: { type: 'noEnd', startDate: '2026-11-24', recurrenceTimeZone: 'Eastern Standard Time' },
    },
    ...more,
  };
}

export const attendee = (name: string, type = 'required'): Json => ({
  type,
  emailAddress: { address: `${name}@contoso.com`, name },
});

/** Where the environment names a file, the tests' traffic is added to it. */
export function saveTraffic(traffic: Traffic): void {
  const file = process.env.GRAPH_TRAFFIC_FILE;
  if (file !== undefined) appendFileSync(file, traffic.lines());
}
