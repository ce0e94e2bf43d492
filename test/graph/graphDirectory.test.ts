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
