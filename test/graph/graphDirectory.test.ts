import type { AccessTokens } from '../../src/application/ports/AccessTokens';
import { createGraphGateway } from '../../src/graph/GraphGateway';
import { graphDirectory } from '../../src/graph/graphDirectory';
import { localGraph } from './localGraph';

const graph = localGraph('ada.okafor@contoso.com');

test('knows the signed-in person', async () => {
  expect(await graph.directory.me()).toMatchObject({
    name: 'Ada Okafor',
    mail: 'ada.okafor@contoso.com',
    title: 'Chief AI Officer',
  });
});

test('finds people by the beginning of a name or an address', async () => {
  expect((await graph.directory.search('gra')).map(({ name }) => name)).toContain('Grace Liu');
  expect((await graph.directory.search('ben.ruiz@')).map(({ name }) => name)).toEqual(['Ben Ruiz']);
});

test('finding people asks for names alone, and in the set-up for all that it takes', async () => {
  const together: unknown[] = [];
  const tokens: AccessTokens = {
    tokenFor: (_, options) => {
      together.push(options?.together);
      return Promise.resolve('token');
    },
  };
  const gateway = createGraphGateway(tokens, 'https://graph.microsoft.com', {
    fetch: () => Promise.resolve(Response.json({ value: [] })),
    wait: () => Promise.resolve(),
    nowMs: () => 0,
  });
  await graphDirectory(gateway).search('gra');
  await graphDirectory(gateway).search('gra', { isSetUp: true });
  expect(together).toEqual([['User.ReadBasic.All'], undefined]);
});

test('finds people by the beginning of their title, once the whole profile could be read', async () => {
  const { directory, world } = localGraph('ada.okafor@contoso.com', { also: ['User.Read.All'] });
  expect(await directory.search('head of manuf')).toEqual([]);
  await directory.accountsOf([world.people[1]!.id]);
  expect((await directory.search('head of manuf')).map(({ name }) => name)).toEqual(['Jonas Weber']);
  expect((await directory.search('manufacturing')).map(({ name }) => name)).toEqual([]);
});

test('who may read only names and addresses finds by those, and is refused nothing', async () => {
  const { directory, world, roundTrips } = localGraph('ada.okafor@contoso.com', {
    refused: ['User.Read.All'],
  });
  await directory.accountsOf([world.people[1]!.id]);
  roundTrips.length = 0;
  expect(await directory.search('head of manuf')).toEqual([]);
  expect((await directory.search('gra')).map(({ name }) => name)).toContain('Grace Liu');
  expect(roundTrips).toHaveLength(2);
});

test('an empty text asks nobody', async () => {
  graph.roundTrips.length = 0;
  expect(await graph.directory.search('  ')).toEqual([]);
  expect(graph.roundTrips).toEqual([]);
});

test('what people type does not break the query', async () => {
  expect(await graph.directory.search('O"Brien & \\ https://x #1')).toEqual([]);
});

test('a photo is an address to show, and none is null', async () => {
  const { people } = graph.world;
  const photos = await Promise.all(people.map(async ({ id }) => graph.directory.photo(id)));
  expect(photos.filter((photo) => photo?.startsWith('blob:')).length).toBeGreaterThan(0);
  expect(photos).toContain(null);
  photos.forEach((photo) => photo && URL.revokeObjectURL(photo));
});

test('tells in one round trip which accounts are active, switched off or gone', async () => {
  const [active, off] = graph.world.people.slice(1);
  Object.assign(off!, { accountEnabled: false });
  graph.roundTrips.length = 0;
  const gone = '11111111-2222-4333-8444-555555555555';
  expect(await graph.directory.accountsOf([active!.id, off!.id, gone])).toEqual([
    { person: active!.id, state: 'active' },
    { person: off!.id, state: 'disabled' },
    { person: gone, state: 'gone' },
  ]);
  expect(graph.roundTrips).toEqual(['POST /v1.0/$batch']);
  Object.assign(off!, { accountEnabled: true });
});

test('without the whole profile, tells only which accounts are gone', async () => {
  const limited = localGraph('ada.okafor@contoso.com', { refused: ['User.Read.All'] });
  const gone = '11111111-2222-4333-8444-555555555555';
  const [active] = limited.world.people.slice(1);
  expect(await limited.directory.accountsOf([active!.id, gone])).toEqual([{ person: gone, state: 'gone' }]);
});
