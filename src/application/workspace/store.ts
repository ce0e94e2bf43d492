import { searchText } from '../../domain/record/searchRecord';
import { isInForce, rowId } from '../../domain/workspace/rowFields';
import { contentOf, type ContentRead } from '../../domain/workspace/contentOf';
import { emptyContent } from '../../domain/workspace/emptyContent';
import { entryOf } from '../../domain/workspace/recordRows';
import type { MalformedField, RecordEntry, Row, WorkspaceContent } from '../../domain/workspace/types';
import { type EditConflict, rebaseConflicts } from './conflicts';
import { type CommittedRow, isStored, type RowTable } from './rows';
import type { SharedState, SharedStatus } from './SharedWorkspace';

interface CachedEntry {
  readonly row: CommittedRow;
  /** Null where the row is not in force, or is no entry. */
  readonly entry: RecordEntry | null;
  readonly malformed: readonly MalformedField[];
}

/**
 * The rows of the record that were read so far. Grows by pages: a page of older entries is put behind the others,
 * without sorting them all again, and an entry that did not change stays the same object.
 */
export class RecordCache {
  private readonly cached = new Map<string, CachedEntry>();
  private sorted: readonly RecordEntry[] = [];
  private unreadable: readonly MalformedField[] = [];

  row(key: string): CommittedRow | undefined {
    return this.cached.get(key)?.row;
  }

  /** Newest first. */
  entries(): readonly RecordEntry[] {
    return this.sorted;
  }

  /** What the rows say that is not understood. */
  malformed(): readonly MalformedField[] {
    return this.unreadable;
  }

  upsert(rows: readonly CommittedRow[]): void {
    const changed = rows.filter((row) => !isSame(this.row(row.key), row));
    const isNew = changed.every(({ key }) => !this.cached.has(key));
    const more = changed.map(cachedEntry);
    for (const one of more) this.cached.set(one.row.key, one);
    if (this.unreadable.length > 0 || more.some(({ malformed }) => malformed.length > 0))
      this.collectMalformed();
    const added = more.flatMap(({ entry }) => entry ?? []);
    if (!isNew || !isOlder(added, this.sorted)) this.sort();
    else if (added.length > 0) this.sorted = [...this.sorted, ...added];
  }

  /** Drops all rows but those in the set: they are gone from the list. */
  retain(ids: ReadonlySet<string>): void {
    const gone = [...this.cached.keys()].filter((key) => !ids.has(rowId({ list: 'record', key })));
    for (const key of gone) this.cached.delete(key);
    if (gone.length === 0) return;
    this.sort();
    this.collectMalformed();
  }

  private sort(): void {
    this.sorted = newestFirst([...this.cached.values()].flatMap(({ entry }) => entry ?? []));
  }

  private collectMalformed(): void {
    this.unreadable = [...this.cached.values()].flatMap(({ malformed }) => malformed);
  }
}

/** Each version of a row has an etag of its own. */
function isSame(known: CommittedRow | undefined, row: CommittedRow): boolean {
  return isStored(known) && isStored(row) && known.etag === row.etag;
}

function cachedEntry(row: CommittedRow): CachedEntry {
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

/** An edit that shows already and is not committed yet. */
export type OptimisticEdit = (content: WorkspaceContent) => WorkspaceContent;

/** What the store holds; the state that screens see follows from it. */
interface Committed {
  readonly status: SharedStatus;
  /** Without optimistic edits. Null while nothing was saved anywhere. */
  readonly rows: RowTable | null;
  readonly optimistic: readonly OptimisticEdit[];
  readonly conflicts: readonly EditConflict[];
  readonly record: SharedState['record'];
  /** A write was refused in this visit, whatever the look at the rights said. */
  readonly isWritingRefused: boolean;
}

const nothing: Committed = {
  status: { kind: 'opening' },
  rows: null,
  optimistic: [],
  conflicts: [],
  record: { entries: [], isComplete: false, isLoading: false, failure: null },
  isWritingRefused: false,
};

const nothingRead: ContentRead = { content: emptyContent, malformed: [] };

/** One state of the workspace, committed and optimistic, and who listens to it. */
export class WorkspaceStore {
  private current = nothing;
  private read = nothingRead;
  private shown: SharedState;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly recordCache: RecordCache) {
    this.shown = this.stateAfter(null);
  }

  get committed(): Committed {
    return this.current;
  }

  /** Without optimistic edits. */
  get content(): WorkspaceContent {
    return this.read.content;
  }

  /** The row as it is committed now, of the record too. */
  readonly row = (row: Pick<Row, 'list' | 'key'>): CommittedRow | undefined =>
    row.list === 'record' ? this.recordCache.row(row.key) : this.current.rows?.get(rowId(row));

  readonly state = (): SharedState => this.shown;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<Committed>): void {
    const before = this.current;
    this.current = { ...before, ...change };
    const { rows, record, optimistic, conflicts } = this.current;
    if (rows !== before.rows || record !== before.record)
      this.current = { ...this.current, conflicts: rebaseConflicts(conflicts, this.row) };
    if (rows !== before.rows) this.read = rows === null ? nothingRead : contentOf([...rows.values()]);
    const isSameContent = rows === before.rows && optimistic === before.optimistic;
    this.shown = this.stateAfter(isSameContent ? this.shown : null);
    this.listeners.forEach((listener) => listener());
  }

  /** The entries that were read so far, with what else changed about the record. */
  setRecord(change: Partial<SharedState['record']> = {}): void {
    this.set({ record: { ...this.current.record, entries: this.recordCache.entries(), ...change } });
  }

  /** `before` is the state whose content is still the same. */
  private stateAfter(before: SharedState | null): SharedState {
    const { status, optimistic, conflicts, record } = this.current;
    return {
      status,
      content: before === null ? this.contentShown() : before.content,
      malformed: [...this.read.malformed, ...this.recordCache.malformed()],
      isWriting: optimistic.length > 0,
      conflicts: conflicts.map(({ conflict }) => conflict),
      record,
    };
  }

  private contentShown(): WorkspaceContent | null {
    const { rows, optimistic } = this.current;
    if (rows === null && optimistic.length === 0) return null;
    return optimistic.reduce((content, edit) => edit(content), this.read.content);
  }
}
