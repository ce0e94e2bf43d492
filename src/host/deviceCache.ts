import * as v from 'valibot';
import { onlyHere, type DeviceCache } from '../application/ports/DeviceCache';
import { FailureError } from '../application/ports/Failure';
import { emptyContent } from '../domain/workspace/emptyContent';
import { rowsOf } from '../domain/workspace/contentOf';
import { keyPrefix, ownerKey, type CacheOwner } from './cacheKey';
import { rhythmSettings } from './rhythmSettings';

/** The database of the browser, as far as it is needed: `idb-keyval` is one. */
export interface DeviceDatabase {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  del(key: string): Promise<void>;
  keys(): Promise<readonly unknown[]>;
}

/** A cache on this device, apart for each tenant and person. `storage` is asked for anew, because a browser may refuse it. */
export function deviceCache(
  owner: CacheOwner,
  database: DeviceDatabase,
  storage: () => Storage,
): DeviceCache {
  const whose = ownerKey(owner);
  const keyOf = (key: string): string => `${keyPrefix(owner)}${whose}:${key}`;
  const earlier = (key: string): unknown =>
    key === onlyHere ? earlierRows(storage, `tandem:rhythm:v1:${whose}`) : undefined;
  return {
    get: async (key) => (await unlessRefused(database.get(keyOf(key)))) ?? earlier(key),
    put: (key, value) => orFail(database.set(keyOf(key), value)),
  };
}

/** What a Tandem of before there was a workspace kept: the settings of the rhythm, as text. */
function earlierRows(storage: () => Storage, key: string): unknown {
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), rhythmSettings), stored(storage, key));
  return result.success ? rowsOf({ ...emptyContent, settings: result.output }) : undefined;
}

function stored(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch (caught) {
    if (caught instanceof DOMException) return null;
    throw caught;
  }
}

/** A browser that refuses its database has kept nothing. */
export async function unlessRefused<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (caught) {
    if (isRefusal(caught)) return undefined;
    throw caught;
  }
}

/** Rejects with the failure 'storage' where the browser refuses. */
export async function orFail(writing: Promise<unknown>): Promise<void> {
  try {
    await writing;
  } catch (caught) {
    if (isRefusal(caught)) throw new FailureError(notKept(caught));
    throw caught;
  }
}

/** Without a database at all, its name is unknown. */
const isRefusal = (caught: unknown): caught is Error =>
  caught instanceof DOMException || caught instanceof ReferenceError;

function notKept({ name, message }: Error) {
  return {
    kind: 'storage',
    detail: `The browser does not let Tandem keep anything on this device: ${message}`,
    status: null,
    code: name,
    requestId: null,
    retryAfterSeconds: null,
    scopes: [],
  } as const;
}
