import { rowId } from '../../domain/workspace/changedRows';
import { entryOf } from '../../domain/workspace/recordRows';
import { isInForce } from '../../domain/workspace/rowFields';
import type { RecordEntry } from '../../domain/workspace/types';
import type { HeldRow } from './rowTable';

/** The rows of the record that were read so far. */
export interface RecordShelf {
  row(id: string): HeldRow | undefined;
  take(rows: readonly HeldRow[]): void;
  /** Drops all rows but those in the set: they are gone from the list. */
  keepOnly(ids: ReadonlySet<string>): void;
  /** Newest first. */
  entries(): readonly RecordEntry[];
}

/** Grows by pages: a page of older entries is put behind the others, without sorting them all again. */
export function recordShelf(): RecordShelf {
  const rows = new Map<string, HeldRow>();
  let entries: readonly RecordEntry[] = [];
  const all = (): readonly RecordEntry[] => [...rows.values()].filter(isInForce).flatMap(entriesOf);
  return {
    row: (id) => rows.get(id),
    take: (taken) => {
      const isNew = taken.every((row) => !rows.has(row.key));
      for (const row of taken) rows.set(row.key, row);
      const more = taken.filter(isInForce).flatMap(entriesOf);
      entries = isNew && isOlder(more, entries) ? [...entries, ...more] : newestFirst(all());
    },
    keepOnly: (ids) => {
      for (const key of [...rows.keys()]) if (!ids.has(rowId({ list: 'record', key }))) rows.delete(key);
      entries = newestFirst(all());
    },
    entries: () => entries,
  };
}

function entriesOf(row: HeldRow): readonly RecordEntry[] {
  const entry = entryOf(row);
  return entry === null ? [] : [entry];
}

function isOlder(more: readonly RecordEntry[], entries: readonly RecordEntry[]): boolean {
  const last = entries.at(-1);
  const inOrder = more.every((entry, index) => index === 0 || entry.on <= (more[index - 1]?.on ?? ''));
  return inOrder && (last === undefined || more[0] === undefined || more[0].on <= last.on);
}

function newestFirst(entries: readonly RecordEntry[]): readonly RecordEntry[] {
  return [...entries].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
}
