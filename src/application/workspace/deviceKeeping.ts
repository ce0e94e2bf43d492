import { FailureError } from '../ports/Failure';
import { onlyHere, type DeviceCache } from '../ports/DeviceCache';
import type { Place, StoredRow } from '../ports/Lists';
import type { Row } from '../../domain/workspace/types';
import type { Instant } from '../../domain/time/types';

/** What was last read from the lists of a site. */
export interface KeptSite {
  readonly place: Place;
  /** Null where the lists were not made yet. */
  readonly rows: readonly StoredRow[] | null;
  readonly asOf: Instant;
  readonly canEdit: boolean;
}

/** The forms in which the workspace is kept on the device. */
export interface DeviceKeeping {
  /** What stands on this device only; null where nothing does. */
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
  const read = async <Kept>(key: string): Promise<Kept | null> =>
    ((await cache.get(key)) as Kept | undefined) ?? null;
  return {
    ownRows: () => read(onlyHere),
    keepOwnRows: (rows) => cache.put(onlyHere, rows),
    ownRecord: () => read(ownRecordKey),
    keepOwnRecord: (rows) => cache.put(ownRecordKey, rows),
    site: () => read(siteKey),
    keepSite: (kept) => ifPossible(cache.put(siteKey, kept)),
    recordPage: (index) => read(recordKey(index)),
    keepRecordPage: (index, rows) => ifPossible(cache.put(recordKey(index), rows)),
  };
}

async function ifPossible(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (caught) {
    if (!(caught instanceof FailureError)) throw caught;
  }
}
