import { createControl } from '../../../sandbox/control/createControl';
import { createEntra } from '../../../sandbox/entra/createEntra';
import { createWorld } from '../../../sandbox/world/createWorld';
import { createFaults } from '../../../sandbox/world/faults';
import { createTraffic } from '../../../sandbox/world/traffic';

function desk() {
  const world = createWorld({ now: '2026-11-23T13:00:00Z' });
  const [faults, traffic, entra] = [createFaults(), createTraffic(), createEntra(world)];
  const control = createControl({ world, faults, traffic, entra, teams: { reset: () => undefined } });
  const call = (method: string, path: string, body?: unknown): Promise<Response> =>
    control(
      new Request(`http://localhost:4804${path}`, {
        method,
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
  return { world, faults, traffic, call };
}

const errorOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { error: string }).error;

test('sets the clock', async () => {
  const { world, call } = desk();
  expect((await call('POST', '/clock', { now: '2027-01-04T08:00:00+01:00' })).status).toBe(204);
  expect(new Date(world.clock.now()).toISOString()).toMatch(/^2027-01-04T07:00:0/);
});

test.each([['2027-01-04'], ['tomorrow'], [7], [undefined]])('refuses %p as an instant', async (now) => {
  const response = await desk().call('POST', '/clock', { now });
  expect(response.status).toBe(400);
  expect(await errorOf(response)).toContain('now must be an instant');
});

test('resets the world with or without a new clock, and forgets faults and traffic', async () => {
  const { world, faults, traffic, call } = desk();
  world.consents.set('x', new Set(['User.Read']));
  traffic.record({ method: 'GET', path: '/me', requestBody: null, status: 200, responseBody: null });
  faults.set([{ method: '*', path: '.', fault: 'dropBefore' }]);
  expect((await call('POST', '/reset')).status).toBe(204);
  expect(world.consents.size).toBe(0);
  expect(traffic.lines()).toBe('');
  expect(faults.take('GET', '/me')).toBeNull();
  expect((await call('POST', '/reset', { now: '2027-01-04T08:00:00Z' })).status).toBe(204);
  expect(new Date(world.clock.now()).getUTCFullYear()).toBe(2027);
});

test('takes faults for Graph', async () => {
  const { faults, call } = desk();
  await call('POST', '/faults', [{ method: 'POST', path: '/events', nth: 2, fault: 'dropAfter' }]);
  expect(faults.take('POST', '/me/events')).toBeNull();
  expect(faults.take('POST', '/me/events')).toBe('dropAfter');
});

test.each([
  [{}, 'a list of faults'],
  [[{ path: '.', fault: 'dropBefore' }], 'Fault 1 needs a method'],
  [[{ method: '*', path: '(', fault: 'dropBefore' }], 'Fault 1 needs a path'],
  [[{ method: '*', path: '.', fault: 'explode' }], 'Fault 1 needs a fault'],
  [[{ method: '*', path: '.', nth: 0, fault: 'dropBefore' }], 'Fault 1 has an nth'],
  [
    [
      { method: '*', path: '.', fault: { delayMs: 5 } },
      { method: '*', path: '.', times: 1.5, fault: 'dropAfter' },
    ],
    'Fault 2',
  ],
])('refuses the faults %j', async (rules, because) => {
  const response = await desk().call('POST', '/faults', rules);
  expect(response.status).toBe(400);
  expect(await errorOf(response)).toContain(because);
});

test('gives the traffic as JSON lines', async () => {
  const { traffic, call } = desk();
  traffic.record({ method: 'GET', path: '/me', requestBody: null, status: 200, responseBody: {} });
  const line = (await (await call('GET', '/traffic')).text()).trim();
  expect(JSON.parse(line)).toMatchObject({ method: 'GET', path: '/me', status: 200 });
});

test('gives the mail and the world', async () => {
  const { call } = desk();
  expect(await (await call('GET', '/mail')).json()).toEqual([]);
  expect(await (await call('GET', '/world')).json()).toBeDefined();
});

test('challenges the next call to Graph', async () => {
  const { world, call } = desk();
  await call('POST', '/claims-challenge');
  expect(world.claimsChallenge).toContain('access_token');
});

test('changes what a person may do in a site, and what the app may', async () => {
  const { world, call } = desk();
  const [site] = world.sites;
  const { id } = world.personByUpn('ada.okafor@contoso.com')!;
  const rights = { site: 'leadership', upn: 'ada.okafor@contoso.com', role: 'visitor' };
  expect((await call('POST', '/rights', rights)).status).toBe(204);
  expect(site!.roles.get(id)).toBe('visitor');
  expect((await call('POST', '/app-grant', { role: 'write' })).status).toBe(204);
  expect(site!.appRole).toBe('write');
  const grant = { list: 'Documents', role: 'read' };
  expect((await call('POST', '/app-grant', grant)).status).toBe(204);
  expect([...site!.lists.values()][0]!.appRole).toBe('read');
  await call('POST', '/reset');
  expect([world.sites[0]!.roles.get(id), world.sites[0]!.appRole]).toEqual(['owner', 'none']);
});

test.each([
  ['/rights', { site: 'moon', upn: 'ada.okafor@contoso.com', role: 'owner' }, 'There is no site "moon"'],
  ['/rights', { upn: 'nobody@contoso.com', role: 'owner' }, 'upn must be'],
  ['/rights', { upn: 'ada.okafor@contoso.com', role: 'king' }, 'role must be one of owner'],
  ['/rights', [], 'The body must be'],
  ['/app-grant', { role: 'owner' }, 'role must be one of none'],
  ['/app-grant', { list: 'Moon', role: 'read' }, 'There is no list "Moon"'],
  ['/app-grant', { site: 7, role: 'read' }, 'There is no site 7'],
])('refuses at %s: %j', async (path, body, because) => {
  const response = await desk().call('POST', path, body);
  expect(response.status).toBe(400);
  expect(await errorOf(response)).toContain(because);
});

test('names a route that it does not have, and a body that is not JSON', async () => {
  const { call } = desk();
  const unknown = await call('GET', '/weather');
  expect(unknown.status).toBe(404);
  expect(await errorOf(unknown)).toContain('There is no GET /weather');
  expect((await call('POST', '/reset', '{')).status).toBe(400);
});
