import { rowId } from '../../domain/workspace/rowFields';
import type { Row } from '../../domain/workspace/types';
import { failureOrRethrow } from '../ports/Failure';
import type { Lists, ListsSite } from '../ports/Lists';
import type { WorkspaceContext } from './context';
import type { SharedStatus } from './SharedWorkspace';

/** Reads the record page by page, the newest first: from the device, and from the lists behind it. */
export class RecordPages {
  private pagesShown = 0;
  private pagesRead = 0;
  private cursor: string | null = null;
  /** The rows that the lists have, as far as they were read. */
  private readonly seen = new Set<string>();
  private source: string | null = null;

  constructor(private readonly context: WorkspaceContext) {
    context.store.subscribe(() => this.followSource());
  }

  /** Reads the next page; does nothing once the record is complete. */
  async loadNext(): Promise<void> {
    const { store, lists } = this.context;
    const { status, record } = store.committed;
    if (record.isComplete) return;
    store.setRecord({ isLoading: true, failure: null });
    try {
      if (status.kind === 'device') await this.showOwn();
      else await this.showNext(status, lists);
    } catch (caught) {
      store.setRecord({ isLoading: false, failure: failureOrRethrow(caught) });
    }
  }

  /** A row that was just written is in the lists, whatever page it is on. */
  noteWritten(row: Row): void {
    this.seen.add(rowId(row));
  }

  /** What was read elsewhere is no part of this record. */
  private followSource(): void {
    const { store, recordCache } = this.context;
    const [before, now] = [this.source, sourceOf(store.committed.status)];
    if (now === null || now === before) return;
    this.source = now;
    if (before === null) return;
    [this.pagesShown, this.pagesRead, this.cursor] = [0, 0, null];
    this.seen.clear();
    recordCache.retain(this.seen);
    store.setRecord({ isComplete: false, isLoading: false, failure: null });
  }

  private async showOwn(): Promise<void> {
    const { storage, recordCache, store } = this.context;
    recordCache.upsert((await storage.ownRecord()) ?? []);
    store.setRecord({ isComplete: true, isLoading: false });
  }

  private async showNext(status: SharedStatus, lists: Lists | null): Promise<void> {
    const hasMore = await this.showCached();
    if (status.kind === 'shared' && lists !== null) await this.readNext(lists, status.site);
    else this.context.store.setRecord({ isComplete: !hasMore, isLoading: false });
  }

  /** Shows the next page that the device has of the lists; false after the last. */
  private async showCached(): Promise<boolean> {
    const { storage, recordCache, store } = this.context;
    const rows = await storage.recordPage(this.pagesShown);
    if (rows === null) return false;
    this.pagesShown += 1;
    recordCache.upsert(rows.filter((row) => !this.seen.has(rowId(row))));
    store.setRecord();
    return true;
  }

  private async readNext(lists: Lists, site: ListsSite): Promise<void> {
    const { storage, recordCache, store } = this.context;
    const page = await lists.recordPage(site, this.cursor, 'silent');
    recordCache.upsert(page.rows);
    page.rows.forEach((row) => this.seen.add(rowId(row)));
    this.cursor = page.cursor;
    const isComplete = page.cursor === null;
    if (isComplete) recordCache.retain(this.seen);
    store.setRecord({ isComplete, isLoading: false });
    await storage.saveRecordPage(this.pagesRead, page.rows);
    this.pagesRead += 1;
  }
}

/** Where the record is: on this device, or in the lists of a site. Null while that is unknown. */
export function sourceOf(status: SharedStatus): string | null {
  if (status.kind === 'shared') return status.site.siteId;
  return status.kind === 'device' ? 'device' : null;
}
