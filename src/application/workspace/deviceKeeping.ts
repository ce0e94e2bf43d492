import { onlyHere, type DeviceCache } from '../ports/DeviceCache';
import { FailureError } from '../ports/Failure';
import { isKeptSite, isRows, notUnderstood, type KeptSite } from './keptShape';
import { refusal } from './refusal';
import type { Row } from '../../domain/workspace/types';

/** The forms in which the workspace is kept on the device. */
export interface DeviceKeeping {
  /** What stands on this device only; null where nothing does. Rejects where it has another shape, and is not written over. */
  ownRows(): Promise<readonly Row[] | null>;
  keepOwnRows(rows: readonly Row[]): Promise<void>;
  /** The whole record that stands on this device only; null where there is none. */
  ownRecord(): Promise<readonly Row[] | null>;
  keepOwnRecord(rows: readonly Row[]): Promise<void>;
  site(): Promise<KeptSite | null>;
  /** A browser that keeps nothing costs the next visit a moment, and nothing else. */
  keepSite(site: KeptSite): Promise<void>;
  /** One page of the record as it was last read; null after the last. */
  recordPage(index: number): Promise<readonly Row[] | null>;
  keepRecordPage(index: number, rows: readonly Row[]): Promise<void>;
}

const ownRecordKey = `${onlyHere}-record`;

/** `site` names where the workspace of the channel around us stands; null: one that the person chose. */
export function deviceKeeping(cache: DeviceCache, site: string | null): DeviceKeeping {
  const siteKey = `site:${site ?? 'chosen'}`;
  const recordKey = (index: number) => `record:${site ?? 'chosen'}:${index}`;
  const own = async (key: string): Promise<readonly Row[] | null> => read(cache, key, isRows);
  const keepOwn = async (key: string, rows: readonly Row[]): Promise<void> => {
    await own(key);
    await cache.put(key, rows);
  };
  return {
    ownRows: () => own(onlyHere),
    keepOwnRows: (rows) => keepOwn(onlyHere, rows),
    ownRecord: () => own(ownRecordKey),
    keepOwnRecord: (rows) => keepOwn(ownRecordKey, rows),
    site: async () => (await ifPossible(read(cache, siteKey, isKeptSite))) ?? null,
    keepSite: (kept) => ifPossible(cache.put(siteKey, kept)),
    recordPage: async (index) => (await ifPossible(read(cache, recordKey(index), isRows))) ?? null,
    keepRecordPage: (index, rows) => ifPossible(cache.put(recordKey(index), rows)),
  };
}

/** Null where nothing is kept. What is kept in another shape is refused, whatever it is. */
async function read<Kept>(
  cache: DeviceCache,
  key: string,
  isWanted: (value: unknown) => value is Kept,
): Promise<Kept | null> {
  const kept = (await cache.get(key)) ?? null;
  if (kept === null || isWanted(kept)) return kept;
  throw new FailureError(
    refusal('storage', `What this device keeps as “${key}” is not understood.`, notUnderstood),
  );
}

/** What can be read again, or kept another time, is no loss. */
async function ifPossible<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (caught) {
    if (!(caught instanceof FailureError)) throw caught;
    return undefined;
  }
}
