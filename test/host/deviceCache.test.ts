import type { RhythmSettings } from '../../src/domain/rhythm/types';
import { contentOf } from '../../src/domain/workspace/contentOf';
import type { Row } from '../../src/domain/workspace/types';
import { deviceCache } from '../../src/host/deviceCache';
import { databaseWith, refusing } from './databaseInMemory';

const ada = { id: 'u1', name: 'Ada Okafor', mail: 'ada@contoso.test', title: null };

const settings: RhythmSettings = {
  organization: { model: 'caio-reports-to-ceo', seats: { CAIO: ada, CEO: null }, escalation: 'fromModel' },
  overrides: [{ meeting: 'governance-council', role: 'CEO', kind: 'optional' }],
  times: {
    'portfolio-review': {
      pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
      firstDate: '2026-12-01',
      startTime: '10:00',
      durationMinutes: 45,
      zone: 'Europe/Berlin',
    },
  },
  moves: [{ meeting: 'portfolio-review', date: '2026-12-08', toDate: '2026-12-09', toTime: '14:00' }],
  organizer: null,
};

const storageWith = (text: string | null) => () => ({ getItem: () => text }) as unknown as Storage;
const noStorage = storageWith(null);

const context = { tenantId: 'tenant-1', userId: 'u1', loginHint: 'ada@contoso.test', partitionKey: null };

test('what was kept is read back', async () => {
  const cache = deviceCache(context, databaseWith(new Map()), noStorage);
  await cache.put('own', [1]);
  expect(await cache.get('own')).toEqual([1]);
});

test('where the host tells an address and no id, people are told apart by it', async () => {
  const database = databaseWith(new Map());
  const outlook = { ...context, tenantId: null, userId: null };
  await deviceCache(outlook, database, noStorage).put('own', [1]);
  const bens = deviceCache({ ...outlook, loginHint: 'ben@contoso.test' }, database, noStorage);
  expect(await bens.get('own')).toBeUndefined();
  const adas = deviceCache({ ...outlook, loginHint: 'Ada@Contoso.test' }, database, noStorage);
  expect(await adas.get('own')).toEqual([1]);
});

test('another person or tenant on the same device sees nothing of it', async () => {
  const database = databaseWith(new Map());
  await deviceCache(context, database, noStorage).put('own', [1]);
  expect(await deviceCache({ ...context, userId: 'u2' }, database, noStorage).get('own')).toBeUndefined();
  expect(
    await deviceCache({ ...context, tenantId: 'tenant-2' }, database, noStorage).get('own'),
  ).toBeUndefined();
  expect(
    await deviceCache({ ...context, partitionKey: 'part-2' }, database, noStorage).get('own'),
  ).toBeUndefined();
});

test('a browser that refuses its database has nothing, and says why it keeps nothing', async () => {
  const cache = deviceCache(context, refusing, noStorage);
  expect(await cache.get('own')).toBeUndefined();
  await expect(cache.put('own', [])).rejects.toMatchObject({
    failure: { kind: 'storage', code: 'SecurityError' },
  });
});

const earlier = async (text: string) => {
  const cache = deviceCache(context, databaseWith(new Map()), storageWith(text));
  const rows = (await cache.get('own')) as readonly Row[] | undefined;
  return rows && contentOf(rows).content.settings;
};

test('the settings that an earlier version kept are still read', async () => {
  expect(await earlier(JSON.stringify(settings))).toEqual(settings);
});

test('settings kept before single dates could be moved are read as having none', async () => {
  const older = { ...settings, moves: undefined };
  expect(await earlier(JSON.stringify(older))).toEqual({ ...older, moves: [] });
});

test('what was kept since is newer than what an earlier version kept', async () => {
  const cache = deviceCache(context, databaseWith(new Map()), storageWith(JSON.stringify(settings)));
  await cache.put('own', []);
  expect(await cache.get('own')).toEqual([]);
});

test.each(['', '{', '{"organization":{}}', 'null'])(
  'what cannot be read counts as nothing: %j',
  async (text) => expect(await earlier(text)).toBeUndefined(),
);

test('a browser that refuses its storage has nothing from an earlier version', async () => {
  const cache = deviceCache(context, databaseWith(new Map()), () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  expect(await cache.get('own')).toBeUndefined();
});
