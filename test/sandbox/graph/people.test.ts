import { saveTraffic, startGraph } from './startGraph';
import type { TestGraph } from './startGraph';

interface People {
  readonly value: readonly { readonly displayName: string; readonly jobTitle: string | null }[];
  readonly '@odata.nextLink'?: string;
}

let graph: TestGraph;
beforeEach(() => {
  graph = startGraph();
});
afterEach(() => saveTraffic(graph.traffic));

const eventual = { headers: { ConsistencyLevel: 'eventual' } };
const basic = { scopes: ['User.Read', 'User.ReadBasic.All'] };
const names = (json: never) => (json as People).value.map(({ displayName }) => displayName);

test('me is who signed in', async () => {
  expect((await graph.call('GET', '/me')).json).toMatchObject({
    displayName: 'Ada Okafor',
    userPrincipalName: 'ada.okafor@contoso.com',
    jobTitle: 'Chief AI Officer',
  });
  expect((await graph.call('GET', '/me?$select=department')).json).toMatchObject({
    department: 'Artificial Intelligence',
  });
});

test('$search finds a name by the beginning of any of its words, and asks for ConsistencyLevel', async () => {
  const path = `/users?$search=${encodeURIComponent('"displayName:ruiz"')}`;
  expect((await graph.call('GET', path)).errorCode).toBe('Request_UnsupportedQuery');
  expect(names((await graph.call('GET', path, eventual)).json)).toEqual(['Ben Ruiz']);
});

test('$search combines with OR', async () => {
  const path = `/users?$search=${encodeURIComponent('"displayName:liu" OR "mail:hannah"')}`;
  expect(names((await graph.call('GET', path, eventual)).json)).toEqual(['Grace Liu', 'Hannah Price']);
});

test('$search finds a title from its beginning only, and not for who may read basic profiles', async () => {
  const path = (text: string) => `/users?$search=${encodeURIComponent(`"jobTitle:${text}"`)}`;
  expect(names((await graph.call('GET', path('head of manu'), eventual)).json)).toEqual(['Jonas Weber']);
  expect(names((await graph.call('GET', path('manufacturing'), eventual)).json)).toEqual([]);
  expect((await graph.call('GET', path('head'), { ...eventual, ...basic })).errorCode).toBe(
    'Authorization_RequestDenied',
  );
});

test('$filter knows startswith and eq', async () => {
  expect(
    names(
      (
        await graph.call(
          'GET',
          "/users?$filter=startswith(displayName,'ma') or mail eq 'ben.ruiz@contoso.com'",
        )
      ).json,
    ),
  ).toEqual(['Martin Keller', 'Ben Ruiz']);
});

test('pages by a skip token', async () => {
  const { value, ...rest } = (await graph.call('GET', '/users?$top=3&$select=displayName')).json as People;
  expect(value).toHaveLength(3);
  expect(rest['@odata.nextLink']).toMatch(/\$top=3&\$select=displayName&\$skiptoken=3$/);
});

test('User.ReadBasic.All shows names and addresses of others, and no titles', async () => {
  expect((await graph.call('GET', '/users/ben.ruiz@contoso.com', basic)).json).toMatchObject({
    displayName: 'Ben Ruiz',
    jobTitle: null,
  });
  expect((await graph.call('GET', "/users?$filter=startswith(jobTitle,'Chief')", basic)).errorCode).toBe(
    'Authorization_RequestDenied',
  );
  expect((await graph.call('GET', '/me', basic)).json).toMatchObject({ jobTitle: 'Chief AI Officer' });
});

test('the manager takes User.Read.All, and the CEO has none', async () => {
  expect((await graph.call('GET', '/users/ben.ruiz@contoso.com/manager', basic)).status).toBe(403);
  expect((await graph.call('GET', '/users/ben.ruiz@contoso.com/manager')).json).toMatchObject({
    displayName: 'Grace Liu',
  });
  expect((await graph.call('GET', '/me/manager', { as: 'martin.keller' })).status).toBe(404);
});

test('a photo is a PNG, and 404 where there is none', async () => {
  const photo = await graph.call('GET', '/users/ben.ruiz@contoso.com/photos/48x48/$value');
  expect([photo.status, photo.headers.get('Content-Type')]).toEqual([200, 'image/png']);
  expect((await graph.call('GET', '/users/priya.raman@contoso.com/photo/$value')).errorCode).toBe(
    'ImageNotFound',
  );
});

test('somebody unknown is 404', async () => {
  expect((await graph.call('GET', '/users/nobody@contoso.com')).errorCode).toBe('Request_ResourceNotFound');
});

test('mailbox settings tell the Windows time zone', async () => {
  expect((await graph.call('GET', '/me/mailboxSettings')).json).toMatchObject({
    timeZone: 'Eastern Standard Time',
    workingHours: { timeZone: { name: 'Eastern Standard Time' } },
  });
});

test('supported time zones come as Windows names, or as IANA names on request', async () => {
  expect((await graph.call('GET', '/me/outlook/supportedTimeZones')).json).toMatchObject({
    value: expect.arrayContaining([expect.objectContaining({ alias: 'W. Europe Standard Time' })]) as unknown,
  });
  const iana = await graph.call(
    'GET',
    "/me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')",
  );
  expect(iana.json).toMatchObject({
    value: expect.arrayContaining([expect.objectContaining({ alias: 'Europe/Berlin' })]) as unknown,
  });
});

test('a private channel is seen by its members alone', async () => {
  const { value } = (await graph.call('GET', '/me/joinedTeams')).json as { value: [{ id: string }] };
  const channels = `/teams/${value[0].id}/channels`;
  expect(names((await graph.call('GET', channels)).json)).toEqual([
    'General',
    'AI partnership',
    'Executive circle',
  ]);
  expect(names((await graph.call('GET', channels, { as: 'nora.lindqvist' })).json)).toEqual([
    'General',
    'AI partnership',
  ]);
  expect(names((await graph.call('GET', `/teams/${value[0].id}/members`)).json)).toContain('Ben Ruiz');
});

test('a team has a group, a site and a plan', async () => {
  const { id, site } = graph.world.teams[0]!;
  expect((await graph.call('GET', `/groups/${id}`)).json).toMatchObject({ groupTypes: ['Unified'] });
  expect((await graph.call('GET', `/sites/${site.id}`)).json).toMatchObject({
    webUrl: 'https://contoso.sharepoint.com/sites/leadership',
  });
  expect((await graph.call('GET', `/groups/${id}/planner/plans`)).json).toMatchObject({
    value: [{ title: 'AI partnership' }],
  });
});

test.each(['/sites/x/drive', '/me/planner/tasks', '/me/delta'])(
  'refuses what it does not play by name: %s',
  async (path) => {
    const answer = await graph.call('GET', path);
    expect(answer.status).toBe(400);
    expect(answer.errorMessage).toContain(path);
  },
);
