import { DroppedConnection } from '../../../sandbox/world/faults';
import { createGraph } from '../../../sandbox/graph/createGraph';
import { saveTraffic, startGraph, weeklyMeeting } from './startGraph';
import type { TestGraph } from './startGraph';

interface SubResponse {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly error?: { readonly code: string } };
}

let graph: TestGraph;
beforeEach(() => {
  graph = startGraph();
});
afterEach(() => saveTraffic(graph.traffic));

const get = (id: string, url = '/me', more: object = {}) => ({ id, method: 'GET', url, ...more });
const post = (id: string, more: object = {}) => ({
  id,
  method: 'POST',
  url: '/me/events',
  headers: { 'Content-Type': 'application/json' },
  body: weeklyMeeting({ transactionId: id }),
  ...more,
});
const batch = (requests: readonly object[], scopes?: readonly string[]) =>
  graph.call('POST', '/$batch', { body: { requests }, ...(scopes ? { scopes } : {}) });
const responses = async (requests: readonly object[], scopes?: readonly string[]) =>
  ((await batch(requests, scopes)).json as { responses: SubResponse[] }).responses;
const madeSubjects = () =>
  [...graph.world.mailboxes.get(graph.world.people[2]!.id)!.events.values()]
    .filter(({ seeded }) => !seeded)
    .map(({ transactionId }) => transactionId);
const lines = () =>
  graph.traffic
    .lines()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { method: string; path: string; status: number; batch?: number });

describe('who calls', () => {
  test('a missing or invalid token is 401 with a challenge', async () => {
    for (const Authorization of ['', 'Bearer bad']) {
      const answer = await graph.call('GET', '/me', { headers: { Authorization } });
      expect([answer.status, answer.errorCode]).toEqual([401, 'InvalidAuthenticationToken']);
      expect(answer.headers.get('WWW-Authenticate')).toContain('authorization_uri=');
    }
  });

  test('a claims challenge is put once', async () => {
    graph.world.claimsChallenge = '{"access_token":{}}';
    const answer = await graph.call('GET', '/me');
    expect(answer.headers.get('WWW-Authenticate')).toContain(
      `claims="${Buffer.from('{"access_token":{}}').toString('base64')}"`,
    );
    expect((await graph.call('GET', '/me')).status).toBe(200);
  });

  test.each([
    ['GET', '/me/events', ['User.Read'], 'ErrorAccessDenied'],
    ['GET', '/users', ['User.Read'], 'Authorization_RequestDenied'],
    ['GET', '/me/joinedTeams', ['User.Read'], 'Forbidden'],
    ['POST', '/me/events', ['Calendars.Read'], 'ErrorAccessDenied'],
  ])('%s %s is refused to a token with %j', async (method, path, scopes, code) => {
    const answer = await graph.call(method, path, { scopes });
    expect([answer.status, answer.errorCode]).toEqual([403, code]);
  });
});

test('an error tells its code, message and ids', async () => {
  const { json } = await graph.call('GET', '/nothing', { headers: { 'client-request-id': 'mine' } });
  expect(json).toEqual({
    error: {
      code: 'BadRequest',
      message: expect.stringContaining('/nothing') as unknown,
      innerError: {
        date: expect.any(String) as unknown,
        'request-id': expect.any(String) as unknown,
        'client-request-id': 'mine',
      },
    },
  });
});

test('browsers may call from anywhere and read Retry-After', async () => {
  const { world, faults, traffic } = graph;
  const serve = createGraph(world, { faults, traffic, verifyToken: () => null });
  const preflight = await serve(
    new Request('http://graph.test/v1.0/me', {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Headers': 'authorization' },
    }),
  );
  expect([preflight.status, preflight.headers.get('Access-Control-Allow-Headers')]).toEqual([
    200,
    'authorization',
  ]);
  expect((await graph.call('GET', '/me')).headers.get('Access-Control-Expose-Headers')).toContain(
    'Retry-After',
  );
});

describe('a mailbox', () => {
  test('serves four requests at once; the fifth is told to come back', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => graph.call('GET', '/me/events?$top=1')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 429]);
    expect(answers.find(({ status }) => status === 429)?.headers.get('Retry-After')).toBe('1');
  });

  test('does not throttle the directory', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => graph.call('GET', '/me')));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
  });

  test('takes any number inside one batch, but two batches at once meet its limit inside', async () => {
    const six = Array.from({ length: 6 }, (_, index) => get(String(index), '/me/events?$top=1'));
    expect((await responses(six)).every(({ status }) => status === 200)).toBe(true);
    const both = (await Promise.all([responses(six.slice(0, 3)), responses(six.slice(0, 3))])).flat();
    expect(
      both.filter(({ status, headers }) => status === 429 && headers['Retry-After'] === '1'),
    ).toHaveLength(2);
  });
});

describe('a batch', () => {
  test('answers each request under its id, with cased headers', async () => {
    const found = await responses([get('a'), get('b', '/users/nobody')]);
    expect(found).toMatchObject([
      { id: 'a', status: 200, headers: { 'Content-Type': 'application/json' } },
      { id: 'b', status: 404, body: { error: { code: 'Request_ResourceNotFound' } } },
    ]);
  });

  test('carries a chain out in order and fails what depended on a failure', async () => {
    const found = await responses([
      get('a', '/users/nobody'),
      post('b', { dependsOn: ['a'] }),
      post('c', { dependsOn: ['b'] }),
    ]);
    expect(found.map(({ status }) => status)).toEqual([404, 424, 424]);
    expect(madeSubjects()).toEqual([]);
  });

  test.each([
    ['more than 20 requests', Array.from({ length: 21 }, (_, index) => get(String(index)))],
    ['no requests', []],
    ['the same id twice', [get('a'), get('a')]],
    ['dependsOn upon some only', [get('a'), get('b', '/me', { dependsOn: ['a'] }), get('c')]],
    ['an absolute address', [get('a', 'https://graph.microsoft.com/v1.0/me')]],
    ['a body without Content-Type', [post('a', { headers: {} })]],
  ])('is refused with %s', async (_what, requests) => {
    expect((await batch(requests)).status).toBe(400);
  });

  test('checks scopes for each request', async () => {
    expect((await responses([get('a'), post('b')], ['User.Read'])).map(({ status }) => status)).toEqual([
      200, 403,
    ]);
  });

  test('is recorded with its envelope, and each request inside on its own line under its number', async () => {
    await responses([get('a'), get('b', '/me?$select=mail')]);
    expect(lines()).toMatchObject([
      { method: 'GET', path: '/v1.0/me', status: 200, batch: 1 },
      { method: 'GET', path: '/v1.0/me?$select=mail', status: 200, batch: 1 },
      { method: 'POST', path: '/v1.0/$batch', status: 200, batch: 1 },
    ]);
  });
});

describe('a fault', () => {
  test('answers instead of Graph', async () => {
    graph.faults.set([
      {
        method: 'POST',
        path: '/me/events$',
        times: 1,
        fault: {
          status: 503,
          headers: { 'Retry-After': '2' },
          body: { error: { code: 'serviceNotAvailable' } },
        },
      },
    ]);
    const [first, second] = await responses([post('a'), post('b')]);
    expect(first).toMatchObject({ status: 503, headers: { 'Retry-After': '2' } });
    expect([second?.status, madeSubjects()]).toEqual([201, ['b']]);
  });

  test('dropBefore inside a batch leaves that request and the later ones undone', async () => {
    graph.faults.set([{ method: 'POST', path: '/me/events$', nth: 2, fault: 'dropBefore' }]);
    await expect(batch([post('a'), post('b'), post('c')])).rejects.toBeInstanceOf(DroppedConnection);
    expect(madeSubjects()).toEqual(['a']);
  });

  test('dropAfter inside a batch carries that request out, and the later ones not', async () => {
    graph.faults.set([{ method: 'POST', path: '/me/events$', nth: 2, fault: 'dropAfter' }]);
    await expect(batch([post('a'), post('b'), post('c')])).rejects.toBeInstanceOf(DroppedConnection);
    expect(madeSubjects()).toEqual(['a', 'b']);
  });

  test('dropAfter on the envelope carries everything out', async () => {
    graph.faults.set([{ method: 'POST', path: '\\$batch$', fault: 'dropAfter' }]);
    await expect(batch([post('a'), post('b')])).rejects.toBeInstanceOf(DroppedConnection);
    expect(madeSubjects()).toEqual(['a', 'b']);
  });
});
