import { rowId } from '../../domain/workspace/changedRows';
import { searchText } from '../../domain/record/searchText';
import { entryOf } from '../../domain/workspace/recordRows';
import { isInForce } from '../../domain/workspace/rowFields';
import type { MalformedField, RecordEntry } from '../../domain/workspace/types';
import { isStored, type HeldRow } from './rowTable';

/** The rows of the record that were read so far. */
export interface RecordCache {
  row(id: string): HeldRow | undefined;
  take(rows: readonly HeldRow[]): void;
  /** Drops all rows but those in the set: they are gone from the list. */
  keepOnly(ids: ReadonlySet<string>): void;
  /** Newest first. */
  entries(): readonly RecordEntry[];
  /** What stands in the rows and is not understood. */
  malformed(): readonly MalformedField[];
}

interface CachedEntry {
  readonly row: HeldRow;
  /** Null where the row is not in force, or nobody's entry. */
  readonly entry: RecordEntry | null;
  readonly malformed: readonly MalformedField[];
}

/**
 * Grows by pages: a page of older entries is put behind the others, without sorting them all again, and an entry that
 * did not change stays the same object.
 */
export function createRecordCache(): RecordCache {
  const cached = new Map<string, CachedEntry>();
  let entries: readonly RecordEntry[] = [];
  let malformed: readonly MalformedField[] = [];
  const findMalformed = (): void => {
    malformed = [...cached.values()].flatMap((one) => one.malformed);
  };
  const sortAll = (): void => {
    entries = newestFirst([...cached.values()].flatMap(({ entry }) => entry ?? []));
  };
  return {
    row: (id) => cached.get(id)?.row,
    take: (taken) => {
      const changed = taken.filter((row) => !isSame(cached.get(row.key)?.row, row));
      const isNew = changed.every(({ key }) => !cached.has(key));
      const more = changed.map(cachedEntry);
      const mayMend = malformed.length > 0;
      for (const one of more) cached.set(one.row.key, one);
      if (mayMend || more.some((one) => one.malformed.length > 0)) findMalformed();
      const added = more.flatMap(({ entry }) => entry ?? []);
      if (isNew && isOlder(added, entries)) entries = added.length === 0 ? entries : [...entries, ...added];
      else sortAll();
    },
    keepOnly: (ids) => {
      const gone = [...cached.keys()].filter((key) => !ids.has(rowId({ list: 'record', key })));
      for (const key of gone) cached.delete(key);
      if (gone.length === 0) return;
      sortAll();
      findMalformed();
    },
    entries: () => entries,
    malformed: () => malformed,
  };
}

/** Each version of a row has an etag of its own. */
function isSame(known: HeldRow | undefined, row: HeldRow): boolean {
  return isStored(known) && isStored(row) && known.etag === row.etag;
}

function cachedEntry(row: HeldRow): CachedEntry {
  const isEntry = row.list === 'record' && isInForce(row);
  const { entry, malformed } = isEntry ? entryOf(row) : { entry: null, malformed: [] };
  if (entry !== null) searchText(entry);
  return { row, entry, malformed };
}

function isOlder(more: readonly RecordEntry[], entries: readonly RecordEntry[]): boolean {
  const last = entries.at(-1);
  const inOrder = more.every((entry, index) => index === 0 || entry.on <= (more[index - 1]?.on ?? ''));
  return inOrder && (last === undefined || more[0] === undefined || more[0].on <= last.on);
}

function newestFirst(entries: readonly RecordEntry[]): readonly RecordEntry[] {
  return [...entries].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}
