import { onlyHere } from '../application/ports/DeviceCache';
import type { Device, WrittenHere } from '../application/ports/Device';
import type { Row } from '../domain/workspace/types';
import { keyPrefix, ownerKey, type CacheOwner } from './cacheKey';
import { orFail, unlessRefused, type DeviceDatabase } from './deviceCache';

/** A database that keeps nothing more once it was closed. */
export interface ClosableDatabase extends DeviceDatabase {
  close(): void;
}

/** What is still on its way when a device is forgotten is not kept after it. */
export function closable(database: DeviceDatabase): ClosableDatabase {
  let isClosed = false;
  return {
    ...database,
    set: (key, value) => (isClosed ? Promise.resolve() : database.set(key, value)),
    close: () => {
      isClosed = true;
    },
  };
}

/** Where the page keeps something besides the database; a browser may refuse each. */
export interface Keeping {
  readonly database: ClosableDatabase;
  readonly storages: readonly (() => Storage)[];
  /** Removes what stands outside of the browser for this add-in, where there is such. */
  readonly more: () => Promise<void>;
}

const versions = keyPrefix({ partitionKey: null });
/** Ours, and those of the library that signs in. */
const isOurs = (key: string): boolean => /^(tandem:|msal)/.test(key);

export function thisDevice(owner: CacheOwner, { database, storages, more }: Keeping): Device {
  const names = async (): Promise<readonly string[]> =>
    ((await unlessRefused(database.keys())) ?? []).filter((key) => typeof key === 'string');
  const mine = `${keyPrefix(owner)}${ownerKey(owner)}:`;
  // At once: what is read meanwhile is kept under this name too.
  const first = firstVisit(mine, database);
  return {
    isFirstVisit: () => first,
    writtenHere: async () => writtenBy(await names(), owner, database),
    forget: async () => {
      await more();
      database.close();
      await orFail(names().then((stored) => Promise.all(stored.map((name) => database.del(name)))));
      for (const storage of storages) forgetIn(storage);
    },
  };
}

/** A browser that keeps nothing would have it be the first visit for ever. */
async function firstVisit(mine: string, database: DeviceDatabase): Promise<boolean> {
  const stored = await unlessRefused(database.keys());
  if (stored === undefined || stored.some((key) => typeof key === 'string' && key.startsWith(mine)))
    return false;
  const noted = database.set(`${mine}${onlyHere}-visited`, true).then(() => true);
  return (await unlessRefused(noted)) ?? false;
}

async function writtenBy(
  names: readonly string[],
  owner: CacheOwner,
  database: DeviceDatabase,
): Promise<readonly WrittenHere[]> {
  const people = new Set(names.flatMap((name) => whoWrote(name) ?? []));
  const mine = `${keyPrefix(owner)}${ownerKey(owner)}`;
  const rowsUnder = async (key: string): Promise<readonly Row[]> =>
    ((await unlessRefused(database.get(key))) as readonly Row[] | undefined) ?? [];
  return Promise.all(
    [...people].map(async (person) => ({
      isMine: person === mine,
      rows: await rowsUnder(`${person}:${onlyHere}`),
      record: await rowsUnder(`${person}:${onlyHere}-record`),
    })),
  );
}

/** Of "tandem:workspace:v1:tenant:user:own" all before the last part; null for what was read and can be read again. */
function whoWrote(name: string): string | null {
  const ending = new RegExp(`:${onlyHere}(-record)?$`, 'u');
  return name.includes(versions) && ending.test(name) ? name.replace(ending, '') : null;
}

function forgetIn(storage: () => Storage): void {
  try {
    const stored = storage();
    for (const key of Object.keys(stored).filter(isOurs)) stored.removeItem(key);
  } catch (caught) {
    if (!(caught instanceof DOMException)) throw caught;
  }
}
