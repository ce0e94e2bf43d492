import * as v from 'valibot';
import { FailureError } from '../../src/application/ports/Failure';
import { readPages } from '../../src/graph/readPages';
import { scriptedGraph } from './scriptedGraph';

const options = { scopes: ['User.Read'] } as const;
const me = { method: 'GET', path: '/me?$select=id' } as const;
const failureIn = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (caught: unknown) => (caught instanceof FailureError ? caught.failure : caught),
  );

test('sends the token of the scopes and a request id', async () => {
  const { gateway, sent, asked } = scriptedGraph(() => Response.json({ id: 'me' }));
  expect(await gateway.fetchJson(me, v.object({ id: v.string() }), options)).toEqual({ id: 'me' });
  expect(asked).toEqual([{ scopes: ['User.Read'], claims: undefined }]);
  expect(sent[0]!.url).toBe('https://graph.microsoft.com/v1.0/me?$select=id');
  expect(sent[0]!.headers.get('Authorization')).toBe('Bearer token1');
  expect(sent[0]!.headers.get('client-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('sends to the sandbox’s origin, and follows its next links there', async () => {
  const answers = [
    { value: [1], '@odata.nextLink': 'http://localhost:4801/v1.0/users?$skiptoken=a%20b' },
    { value: [2] },
  ];
  const { gateway, sent } = scriptedGraph(
    (_, index) => Response.json(answers[index]),
    'http://localhost:4801',
  );
  expect(await readPages(gateway, { method: 'GET', path: '/users' }, v.number(), options)).toEqual([1, 2]);
  expect(sent.map(({ url }) => url)).toEqual([
    'http://localhost:4801/v1.0/users',
    'http://localhost:4801/v1.0/users?$skiptoken=a%20b',
  ]);
});

test('waits and asks again after 429, and reports it when that does not help', async () => {
  const busy = scriptedGraph(() =>
    Response.json(
      { error: { code: 'TooMany', message: 'Slow.' } },
      { status: 429, headers: { 'Retry-After': '3' } },
    ),
  );
  expect(await failureIn(busy.gateway.send(me, options))).toMatchObject({
    kind: 'throttled',
    retryAfterSeconds: 3,
  });
  expect(busy.waits).toEqual([3000, 3000, 3000]);
  const once = scriptedGraph((_, index) =>
    index === 0 ? new Response(null, { status: 429 }) : Response.json({}),
  );
  expect((await once.gateway.send(me, options)).status).toBe(200);
});

test('does not repeat a POST that failed midway, unless it may be made twice', async () => {
  const plain = scriptedGraph(() => new Response(null, { status: 503 }));
  const post = { method: 'POST', path: '/me/events', body: {} } as const;
  expect(await failureIn(plain.gateway.send(post, options))).toMatchObject({ kind: 'service' });
  expect(plain.sent).toHaveLength(1);
  const repeatable = scriptedGraph(() => new Response(null, { status: 503 }));
  await failureIn(repeatable.gateway.send({ ...post, repeatable: true }, options));
  expect(repeatable.sent).toHaveLength(4);
  expect([...repeatable.sent[0]!.headers.keys()].filter((name) => name.startsWith('x-'))).toEqual([]);
});

test('answers a claims challenge with a new token, once', async () => {
  const challenge = () =>
    Response.json(
      { error: { code: 'InvalidAuthenticationToken', message: 'Continuous access evaluation.' } },
      {
        status: 401,
        headers: {
          'WWW-Authenticate': 'Bearer realm="", error="insufficient_claims", claims="eyJ4IjoxfQ=="',
        },
      },
    );
  const { gateway, sent, asked } = scriptedGraph(challenge);
  expect(await failureIn(gateway.send(me, options))).toMatchObject({ kind: 'signIn', status: 401 });
  expect(asked.map(({ claims }) => claims)).toEqual([undefined, 'eyJ4IjoxfQ==']);
  expect(sent.map(({ headers }) => headers.get('Authorization'))).toEqual(['Bearer token1', 'Bearer token2']);
});

test('a connection that breaks is a failure of the connection', async () => {
  const { gateway } = scriptedGraph(() => {
    throw new TypeError('fetch failed');
  });
  expect(await failureIn(gateway.send(me, options))).toMatchObject({
    kind: 'connection',
    status: null,
  });
});

test('an aborted request stops waiting for its turn', async () => {
  const stop = new AbortController();
  const { gateway, sent } = scriptedGraph(() => {
    stop.abort();
    return new Response(null, { status: 429 });
  });
  expect(await failureIn(gateway.send(me, { ...options, signal: stop.signal }))).toMatchObject({
    kind: 'connection',
  });
  expect(sent).toHaveLength(1);
});

test('an answer of an unknown form is a failure of the service that names the place', async () => {
  const { gateway } = scriptedGraph(() => Response.json({ id: 7 }));
  const failure = await failureIn(gateway.fetchJson(me, v.object({ id: v.string() }), options));
  expect(failure).toMatchObject({ kind: 'service', detail: expect.stringContaining('at id') as string });
});
