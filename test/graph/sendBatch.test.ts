import fc from 'fast-check';
import { sendBatch } from '../../src/graph/sendBatch';
import { batchAnswer, partsOf, scriptedGraph } from './scriptedGraph';

const options = { scopes: ['Calendars.ReadWrite'] } as const;
const get = (path: string) => ({ method: 'GET', path }) as const;
const post = (path: string) => ({ method: 'POST', path, body: {} }) as const;

test('sends independent requests in one batch and keeps their order', async () => {
  const { gateway, sent } = scriptedGraph((request) =>
    Response.json({
      responses: partsOf(request)
        .map(({ id, url }) => ({ id, status: 200, body: url }))
        .reverse(),
    }),
  );
  const outcomes = await sendBatch(gateway, [get('/me/a'), get('/me/b')], options);
  expect(outcomes.map((one) => one.kind === 'done' && one.answer.body)).toEqual(['/me/a', '/me/b']);
  expect(sent.map(({ url }) => url)).toEqual(['https://graph.microsoft.com/v1.0/$batch']);
});

test('never has more than four requests in flight for one mailbox', async () => {
  const { gateway, sent } = scriptedGraph((request) => batchAnswer(request, () => ({ status: 200 })));
  await sendBatch(
    gateway,
    Array.from({ length: 9 }, (_, index) => get(`/me/${index}`)),
    options,
  );
  expect(sent.map((request) => partsOf(request).length)).toEqual([4, 4, 1]);
});

test('sends only those again that were told to wait', async () => {
  const { gateway, sent, waits } = scriptedGraph((request, index) =>
    batchAnswer(request, ({ url }) =>
      index === 0 && url !== '/me/a'
        ? { status: 429, headers: { 'Retry-After': '2' } }
        : { status: 201, body: { url } },
    ),
  );
  const outcomes = await sendBatch(gateway, [post('/me/a'), post('/me/b'), post('/me/c')], options);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
  expect(sent.map((request) => partsOf(request).map(({ url }) => url))).toEqual([
    ['/me/a', '/me/b', '/me/c'],
    ['/me/b', '/me/c'],
  ]);
  expect(waits).toEqual([2000]);
});

test('what waits for the first of a batch says so, and is sent again with it', async () => {
  const { gateway, sent } = scriptedGraph((request, index) =>
    batchAnswer(request, ({ url }) => {
      if (index > 0) return { status: 200 };
      return url === '/me/first' ? { status: 429, headers: { 'Retry-After': '1' } } : { status: 424 };
    }),
  );
  const first = post('/me/first');
  const outcomes = await sendBatch(gateway, [first, { ...get('/me/then'), after: first }], options);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done']);
  const whole = [
    { id: '1', url: '/me/first' },
    { id: '2', url: '/me/then', dependsOn: ['1'] },
  ];
  expect(sent.map(partsOf)).toMatchObject([whole, whole]);
});

test('a POST inside that failed midway is not sent again', async () => {
  const { gateway, sent } = scriptedGraph((request) => batchAnswer(request, () => ({ status: 503 })));
  const outcomes = await sendBatch(gateway, [post('/me/a')], options);
  expect(outcomes).toMatchObject([{ kind: 'failed', failure: { kind: 'service', status: 503 } }]);
  expect(sent).toHaveLength(1);
});

test('one refusal leaves the others done', async () => {
  const { gateway } = scriptedGraph((request) =>
    batchAnswer(request, ({ url }) =>
      url === '/me/a'
        ? { status: 412, body: { error: { code: 'E', message: 'Changed.' } } }
        : { status: 200 },
    ),
  );
  const outcomes = await sendBatch(gateway, [get('/me/a'), get('/me/b')], options);
  expect(outcomes).toMatchObject([
    { kind: 'failed', failure: { kind: 'conflict', code: 'E' } },
    { kind: 'done' },
  ]);
});

test('a lost connection fails every request of the batch, with an unknown outcome', async () => {
  const { gateway, sent } = scriptedGraph(() => {
    throw new TypeError('fetch failed');
  });
  const outcomes = await sendBatch(gateway, [post('/me/a'), post('/me/b')], options);
  expect(outcomes).toMatchObject([{ failure: { kind: 'connection' } }, { failure: { kind: 'connection' } }]);
  expect(sent).toHaveLength(1);
});

test('a claims challenge to one request is answered for that request alone', async () => {
  const challenge = { 'WWW-Authenticate': 'Bearer error="insufficient_claims", claims="abc"' };
  const { gateway, sent, asked } = scriptedGraph((request, index) =>
    batchAnswer(request, ({ url }) =>
      index === 0 && url === '/me/b' ? { status: 401, headers: challenge } : { status: 200 },
    ),
  );
  const outcomes = await sendBatch(gateway, [post('/me/a'), post('/me/b')], options);
  expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done']);
  expect(partsOf(sent[1]!).map(({ url }) => url)).toEqual(['/me/b']);
  expect(asked.map(({ claims }) => claims)).toEqual([undefined, 'abc']);
});

test('a request that the batch leaves unanswered has failed', async () => {
  const { gateway } = scriptedGraph(() => Response.json({ responses: [] }));
  expect(await sendBatch(gateway, [get('/me/a')], options)).toMatchObject([{ failure: { kind: 'service' } }]);
});

test('a request is sent again for the same reasons, after the same waits, alone and in a batch', async () => {
  const challenge = 'Bearer error="insufficient_claims", claims="eyJ4IjoxfQ=="';
  const headersOf = (status: number) =>
    status === 401 ? { 'WWW-Authenticate': challenge } : status === 429 ? { 'Retry-After': '2' } : {};
  const requests = fc.record({
    method: fc.constantFrom('GET', 'PATCH', 'POST', 'DELETE'),
    path: fc.constant('/me/events/1'),
    isAboutNew: fc.boolean(),
    headers: fc.constantFrom({}, { 'If-Match': 'W/"1"' }),
  });
  const statuses = fc.array(fc.constantFrom(200, 401, 404, 412, 429, 503, 500), {
    minLength: 8,
    maxLength: 8,
  });
  await fc.assert(
    fc.asyncProperty(requests, statuses, async (request, script) => {
      const alone = scriptedGraph((_, index) =>
        Response.json({}, { status: script[index] ?? 200, headers: headersOf(script[index] ?? 200) }),
      );
      const together = scriptedGraph((sent, index) =>
        batchAnswer(sent, () => ({ status: script[index] ?? 200, headers: headersOf(script[index] ?? 200) })),
      );
      const response = await alone.gateway.send(request, options).then(
        () => 'done',
        () => 'failed',
      );
      const [outcome] = await sendBatch(together.gateway, [request], options);
      expect(together.sent).toHaveLength(alone.sent.length);
      expect(together.waits).toEqual(alone.waits);
      expect(outcome?.kind).toBe(response);
    }),
    { numRuns: 200 },
  );
});
