import type { CacheOwner } from '../../src/host/cacheKey';
import { deviceCache } from '../../src/host/deviceCache';
import { forgetOthers, isNewWindow } from '../../src/host/forgetOthers';
import { databaseWith, refusing } from './databaseInMemory';

const ada: CacheOwner = {
  tenantId: 'tenant-1',
  userId: 'ada',
  loginHint: 'ada@contoso.test',
  partitionKey: null,
};
const ben: CacheOwner = { ...ada, userId: 'ben', loginHint: 'ben@contoso.test' };
const inOutlook = (owner: CacheOwner): CacheOwner => ({ ...owner, tenantId: null, userId: null });
const inBrowser: CacheOwner = { tenantId: null, userId: null, loginHint: null, partitionKey: null };

const site = 'site:contoso.sharepoint.com/sites/leadership';
const record = 'record:contoso.sharepoint.com/sites/leadership:0';

/** A device on which each of these people used Tandem. */
async function deviceOf(...owners: readonly CacheOwner[]) {
  const stored = new Map<string, unknown>([['another program', 1]]);
  const database = databaseWith(stored);
  const cacheOf = (owner: CacheOwner) =>
    deviceCache(owner, database, () => ({ getItem: () => null }) as unknown as Storage);
  for (const owner of owners)
    for (const key of [site, record, 'own', 'own-record']) await cacheOf(owner).put(key, [key]);
  const keysOf = async (owner: CacheOwner) => {
    const values = await Promise.all(
      [site, record, 'own', 'own-record'].map((key) => cacheOf(owner).get(key)),
    );
    return values.flatMap((value) => value ?? []);
  };
  return { stored, database, keysOf };
}

const everything = [site, record, 'own', 'own-record'];
const onlyHere = ['own', 'own-record'];

test('another account on the device: what was read for the one before is gone, what only stands here is not', async () => {
  const { stored, database, keysOf } = await deviceOf(ada, ben);
  await forgetOthers(ben, database, false);
  expect(await keysOf(ada)).toEqual(onlyHere);
  expect(await keysOf(ben)).toEqual(everything);
  expect(stored.get('another program')).toBe(1);
});

test('the same account in another tenant is another', async () => {
  const guest = { ...ada, tenantId: 'tenant-2' };
  const { database, keysOf } = await deviceOf(ada, guest);
  await forgetOthers(guest, database, false);
  expect(await keysOf(ada)).toEqual(onlyHere);
  expect(await keysOf(guest)).toEqual(everything);
});

test('the same account keeps all of it, however often it comes', async () => {
  const { database, keysOf } = await deviceOf(ada);
  await forgetOthers(ada, database, true);
  await forgetOthers(ada, database, false);
  expect(await keysOf(ada)).toEqual(everything);
});

test('Outlook knows its people by their address, and leaves those with an id alone', async () => {
  const { database, keysOf } = await deviceOf(ada, inOutlook(ada), inOutlook(ben));
  await forgetOthers(inOutlook(ben), database, false);
  expect(await keysOf(inOutlook(ada))).toEqual(onlyHere);
  expect(await keysOf(inOutlook(ben))).toEqual(everything);
  expect(await keysOf(ada)).toEqual(everything);
});

test('the tab and the pane of one person do not clear each other', async () => {
  const { database, keysOf } = await deviceOf(ada, inOutlook(ada));
  await forgetOthers(ada, database, false);
  await forgetOthers(inOutlook(ada), database, false);
  expect(await keysOf(ada)).toEqual(everything);
  expect(await keysOf(inOutlook(ada))).toEqual(everything);
});

test('another part of the browser is another device', async () => {
  const elsewhere = { ...inOutlook(ada), partitionKey: 'part-2' };
  const { database, keysOf } = await deviceOf(elsewhere);
  await forgetOthers(inOutlook(ben), database, false);
  expect(await keysOf(elsewhere)).toEqual(everything);
});

test('in a plain browser the sign-in ends with the window, and so does what was read', async () => {
  const { database, keysOf } = await deviceOf(inBrowser, ada);
  await forgetOthers(inBrowser, database, false);
  expect(await keysOf(inBrowser)).toEqual(everything);
  await forgetOthers(inBrowser, database, true);
  expect(await keysOf(inBrowser)).toEqual(onlyHere);
  expect(await keysOf(ada)).toEqual(everything);
});

test('a browser that refuses its database has nothing to clear', async () => {
  await expect(forgetOthers(ada, refusing, true)).resolves.toBeUndefined();
});

test('a window is new once, and always where the browser keeps nothing of it', () => {
  const values = new Map<string, string>();
  const storage = () =>
    ({
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => void values.set(key, value),
    }) as unknown as Storage;
  expect([isNewWindow(storage), isNewWindow(storage)]).toEqual([true, false]);
  const refused = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  expect([isNewWindow(refused), isNewWindow(refused)]).toEqual([true, true]);
});
