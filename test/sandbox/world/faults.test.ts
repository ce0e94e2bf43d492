import { createFaults } from '../../../sandbox/world/faults';

test('a rule without numbers meets every matching request', () => {
  const faults = createFaults();
  faults.set([{ method: 'GET', path: '/me$', fault: { status: 503 } }]);
  expect([faults.take('GET', '/v1.0/me'), faults.take('GET', '/v1.0/me')]).toEqual([
    { status: 503 },
    { status: 503 },
  ]);
  expect(faults.take('POST', '/v1.0/me')).toBeNull();
  expect(faults.take('GET', '/v1.0/me/events')).toBeNull();
});

test('nth alone meets only that request', () => {
  const faults = createFaults();
  faults.set([{ method: 'POST|PATCH', path: 'events', nth: 2, fault: 'dropAfter' }]);
  expect(['POST', 'PATCH', 'POST'].map((method) => faults.take(method, '/v1.0/me/events'))).toEqual([
    null,
    'dropAfter',
    null,
  ]);
});

test('nth with times meets that many from there on', () => {
  const faults = createFaults();
  faults.set([{ method: '*', path: '.', nth: 2, times: 2, fault: 'dropBefore' }]);
  expect([1, 2, 3, 4].map(() => faults.take('GET', '/v1.0/me'))).toEqual([
    null,
    'dropBefore',
    'dropBefore',
    null,
  ]);
});

test('setting the rules forgets what was counted', () => {
  const faults = createFaults();
  const rules = [{ method: 'GET', path: '.', times: 1, fault: { delayMs: 5 } }] as const;
  faults.set(rules);
  faults.take('GET', '/');
  faults.set(rules);
  expect(faults.take('GET', '/')).toEqual({ delayMs: 5 });
});
