import { rowId } from '../../domain/workspace/changedRows';
import { rowOfEntry } from '../../domain/workspace/recordRows';
import type { RecordEntry } from '../../domain/workspace/types';
import { failureOrRethrow } from '../ports/Failure';
import type { Lists, ListsSite } from '../ports/Lists';
import { differing, type HeldChange } from './changesOf';
import type { WorkspaceContext } from './WorkspaceContext';
import type { HeldRow } from './rowTable';
import type { SharedState, SharedStatus } from './SharedWorkspace';

export interface SharedRecord {
  readonly load: () => Promise<void>;
  readonly save: (entry: RecordEntry) => Promise<void>;
}

/** The record: decisions, actions and escalations, page by page. */
export function sharedRecord(
  context: WorkspaceContext,
  keep: (changes: readonly HeldChange[]) => Promise<void>,
): SharedRecord {
  const { state, keeping, recordCache, enqueue } = context;
  let pagesKept = 0;
  let pagesRead = 0;
  let cursor: string | null = null;
  const seen = new Set<string>();
  let source: string | null = null;

  const show = (change: Partial<SharedState['record']>): void =>
    state.change({ record: { ...state.held().record, entries: recordCache.entries(), ...change } });

  /** What was read elsewhere is none of this record. */
  const beginAnew = (): void => {
    [pagesKept, pagesRead, cursor] = [0, 0, null];
    seen.clear();
    recordCache.keepOnly(seen);
    show({ isComplete: false, isLoading: false, failure: null });
  };
  state.subscribe(() => {
    const [before, now] = [source, sourceOf(state.held().status)];
    if (now === null || now === before) return;
    source = now;
    if (before !== null) beginAnew();
  });

  const showOwn = async (): Promise<void> => {
    recordCache.take((await keeping.ownRecord()) ?? []);
    show({ isComplete: true, isLoading: false });
  };

  /** Shows the next page that the device kept of the lists; false after the last. */
  const showKept = async (): Promise<boolean> => {
    const rows = await keeping.recordPage(pagesKept);
    if (rows === null) return false;
    pagesKept += 1;
    recordCache.take(rows.filter(({ key }) => !seen.has(rowId({ list: 'record', key }))));
    show({});
    return true;
  };

  const readNext = async (lists: Lists, site: ListsSite): Promise<void> => {
    const page = await lists.recordPage(site, cursor, 'silent');
    recordCache.take(page.rows);
    page.rows.forEach((row) => seen.add(rowId(row)));
    cursor = page.cursor;
    const isComplete = cursor === null;
    if (isComplete) recordCache.keepOnly(seen);
    show({ isComplete, isLoading: false });
    await keeping.keepRecordPage(pagesRead, page.rows);
    pagesRead += 1;
  };

  const showNext = async (status: SharedStatus): Promise<void> => {
    const hasMore = await showKept();
    if (status.kind === 'shared' && context.lists !== null) await readNext(context.lists, status.site);
    else show({ isComplete: !hasMore, isLoading: false });
  };

  const load = async (): Promise<void> => {
    const { status, record } = state.held();
    if (record.isComplete) return;
    show({ isLoading: true, failure: null });
    try {
      if (status.kind === 'device') await showOwn();
      else await showNext(status);
    } catch (caught) {
      show({ isLoading: false, failure: failureOrRethrow(caught) });
    }
  };

  const save = async (entry: RecordEntry): Promise<void> => {
    const row = rowOfEntry(entry);
    const base: HeldRow | undefined = recordCache.row(entry.id);
    const changes: readonly HeldChange[] = base === undefined ? [{ row, base: null }] : differing(base, row);
    if (changes.length === 0) return;
    await keep(changes);
    seen.add(rowId(row));
  };

  return { load: () => enqueue(load), save: (entry) => enqueue(() => save(entry)) };
}

/** Where the record stands: on this device, or in the lists of a site. Null while nobody knows. */
export function sourceOf(status: SharedStatus): string | null {
  if (status.kind === 'shared') return status.site.siteId;
  return status.kind === 'device' ? 'device' : null;
}
