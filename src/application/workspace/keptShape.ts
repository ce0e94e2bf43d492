import type { Row } from '../../domain/workspace/types';
import type { ListsSite, StoredRow } from '../ports/Lists';
import type { Instant } from '../../domain/time/types';

/** What was last read from the lists of a site. */
export interface KeptSite {
  readonly site: ListsSite;
  /** Null where the lists were not made yet. */
  readonly rows: readonly StoredRow[] | null;
  readonly asOf: Instant;
  readonly canEdit: boolean;
}

/** The code of the failure 'storage' where the device keeps something that is not understood. */
export const notUnderstood = 'NotUnderstood';

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

/** Whether what a device kept is a list of rows. */
export const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every(isRow);

/** Whether what a device kept is what was read from the lists of a site. */
export const isKeptSite = (value: unknown): value is KeptSite =>
  isObject(value) &&
  isListsSite(value.site) &&
  (value.rows === null || (Array.isArray(value.rows) && value.rows.every(isStoredRow))) &&
  Number.isFinite(value.asOf) &&
  typeof value.canEdit === 'boolean';
