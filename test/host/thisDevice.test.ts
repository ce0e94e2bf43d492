import { closable, thisDevice } from '../../src/host/thisDevice';
import { databaseWith, refusing } from './databaseInMemory';

const ada = { tenantId: 'tenant-1', userId: 'ada', loginHint: 'ada@contoso.test', partitionKey: null };
const adas = 'tandem:workspace:v1:tenant-1:ada';
const bens = 'tandem:workspace:v1:tenant-1:ben';
const row = (key: string) => ({ list: 'seats' as const, key, fields: {} });

function storageOf(entries: Record<string, string>): Storage {
  const removeItem = (key: string) => void Reflect.deleteProperty(entries, key);
  return Object.defineProperty(entries, 'removeItem', { value: removeItem }) as unknown as Storage;
}

const nothingMore = () => Promise.resolve();

function deviceWith(stored: Map<string, unknown>, storage = storageOf({}), more = nothingMore) {
  const database = closable(databaseWith(stored));
  return { database, device: thisDevice(ada, { database, storages: [() => storage], more }) };
}

test('tells what each person wrote here, and nothing of what was only read', async () => {
  const { device } = deviceWith(
    new Map<string, unknown>([
      [`${adas}:own`, [row('CIO')]],
      [`${adas}:site:contoso/sites/x`, { rows: [row('COO')] }],
      [`part:${bens}:own-record`, [row('one')]],
    ]),
  );
  expect(await device.writtenHere()).toEqual([
    { isMine: true, rows: [row('CIO')], record: [] },
    { isMine: false, rows: [], record: [row('one')] },
  ]);
});

test('forgets everything of everybody, and leaves to others what is theirs', async () => {
  const stored = new Map<string, unknown>([
    [`${adas}:own`, [row('CIO')]],
    [`${adas}:record:chosen:0`, []],
    [`${bens}:own`, []],
  ]);
  const entries = { 'tandem:place': '1', 'msal.3.account': '2', hostInfoValue: 'of Office.js' };
  const more = jest.fn(nothingMore);
  await deviceWith(stored, storageOf(entries), more).device.forget();
  expect([...stored]).toEqual([]);
  expect(entries).toEqual({ hostInfoValue: 'of Office.js' });
  expect(more).toHaveBeenCalledTimes(1);
});

test('keeps nothing more of what was still on its way', async () => {
  const stored = new Map<string, unknown>();
  const { database, device } = deviceWith(stored);
  await device.forget();
  await database.set(`${adas}:site:late`, {});
  expect([...stored]).toEqual([]);
});

test('a browser that keeps nothing has nothing to lose', async () => {
  const refusesToo = (): never => {
    throw new DOMException('No.', 'SecurityError');
  };
  const database = closable(refusing);
  const device = thisDevice(ada, { database, storages: [refusesToo], more: nothingMore });
  expect(await device.isFirstVisit()).toBe(false);
  expect(await device.writtenHere()).toEqual([]);
  await expect(device.forget()).resolves.toBeUndefined();
});

test('the first visit is the first once, whatever is read meanwhile, and again on a device that was forgotten', async () => {
  const stored = new Map<string, unknown>([[`${bens}:own`, [row('CIO')]]]);
  const { database, device } = deviceWith(stored);
  await database.set(`${adas}:site:contoso/sites/x`, {});
  expect(await device.isFirstVisit()).toBe(true);
  expect(await device.isFirstVisit()).toBe(true);
  const second = deviceWith(stored).device;
  expect(await second.isFirstVisit()).toBe(false);
  expect((await second.writtenHere()).filter(({ isMine }) => isMine)).toEqual([]);
  await second.forget();
  expect(await deviceWith(stored).device.isFirstVisit()).toBe(true);
});

test('whoever left something here before was here', async () => {
  const { device } = deviceWith(new Map<string, unknown>([[`${adas}:site:contoso/sites/x`, {}]]));
  expect(await device.isFirstVisit()).toBe(false);
});
