import type { Row } from '../../domain/workspace/types';
import type { Instant } from '../../domain/time/types';
import { onlyHere, type DeviceCache } from '../ports/DeviceCache';
import { FailureError, localFailure } from '../ports/Failure';
import type { ListsSite, StoredRow } from '../ports/Lists';

/** What was last read from the lists of a site. */
export interface CachedSite {
  readonly site: ListsSite;
  /** Null where the lists were not made yet. */
  readonly rows: readonly StoredRow[] | null;
  readonly asOf: Instant;
  readonly canEdit: boolean;
}

/** The code of the failure 'storage' where the device has something that is not understood. */
export const notUnderstood = 'NotUnderstood';

const ownRecordKey = `${onlyHere}-record`;

/**
 * The workspace on the device: what is on this device only, which rejects where it has another shape and is never written
 * over, and what was read from the lists of a site, whose loss costs the next visit a moment and nothing else.
 */
export class OfflineStorage {
  private readonly siteKey: string;
  private readonly recordKey: (index: number) => string;

  /** `site` names the site of the channel around us; null: one that the person chose. */
  constructor(
    private readonly cache: DeviceCache,
    site: string | null,
  ) {
    this.siteKey = `site:${site ?? 'chosen'}`;
    this.recordKey = (index) => `record:${site ?? 'chosen'}:${index}`;
  }

  /** Null where there are none. */
  ownRows(): Promise<readonly Row[] | null> {
    return this.read(onlyHere, isRows);
  }

  saveOwnRows(rows: readonly Row[]): Promise<void> {
    return this.saveOwn(onlyHere, rows);
  }

  /** The whole record of this device; null where there is none. */
  ownRecord(): Promise<readonly Row[] | null> {
    return this.read(ownRecordKey, isRows);
  }

  saveOwnRecord(rows: readonly Row[]): Promise<void> {
    return this.saveOwn(ownRecordKey, rows);
  }

  async site(): Promise<CachedSite | null> {
    return (await ifPossible(this.read(this.siteKey, isCachedSite))) ?? null;
  }

  saveSite(site: CachedSite): Promise<void> {
    return ifPossible(this.cache.put(this.siteKey, site));
  }

  /** One page of the record as it was last read; null after the last. */
  async recordPage(index: number): Promise<readonly Row[] | null> {
    return (await ifPossible(this.read(this.recordKey(index), isRows))) ?? null;
  }

  saveRecordPage(index: number, rows: readonly Row[]): Promise<void> {
    return ifPossible(this.cache.put(this.recordKey(index), rows));
  }

  private async saveOwn(key: string, rows: readonly Row[]): Promise<void> {
    await this.read(key, isRows);
    await this.cache.put(key, rows);
  }

  private async read<Value>(
    key: string,
    isWanted: (value: unknown) => value is Value,
  ): Promise<Value | null> {
    const value = (await this.cache.get(key)) ?? null;
    if (value === null || isWanted(value)) return value;
    throw new FailureError(
      localFailure('storage', `What this device keeps as “${key}” is not understood.`, notUnderstood),
    );
  }
}

/** What can be read again, or saved another time, is no loss. */
async function ifPossible<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (caught) {
    if (!(caught instanceof FailureError)) throw caught;
    return undefined;
  }
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
const isFieldValue = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

function isRow(value: unknown): value is Row {
  if (!isObject(value) || typeof value.key !== 'string' || !isObject(value.fields)) return false;
  const isList = ['settings', 'seats', 'raci', 'record'].includes(String(value.list));
  return isList && Object.values(value.fields).every(isFieldValue);
}

const isStoredRow = (value: unknown): value is StoredRow =>
  isObject(value) &&
  typeof value.itemId === 'string' &&
  typeof value.etag === 'string' &&
  Number.isFinite(value.changedAt) &&
  isTextOrNull(value.changedBy) &&
  isRow(value);

const isListsSite = (value: unknown): value is ListsSite =>
  isObject(value) && [value.siteId, value.title, value.webUrl].every((text) => typeof text === 'string');

const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every(isRow);

const isCachedSite = (value: unknown): value is CachedSite =>
  isObject(value) &&
  isListsSite(value.site) &&
  (value.rows === null || (Array.isArray(value.rows) && value.rows.every(isStoredRow))) &&
  Number.isFinite(value.asOf) &&
  typeof value.canEdit === 'boolean';
