import { rowId } from '../../domain/workspace/rowFields';
import { contentOf, rowsOf } from '../../domain/workspace/contentOf';
import { editContent, type ContentEdit } from '../../domain/workspace/editContent';
import { rowOfEntry } from '../../domain/workspace/recordRows';
import type { RecordEntry, WorkspaceContent } from '../../domain/workspace/types';
import type { StoredRow } from '../ports/Lists';
import { claimOrganizer } from './claimOrganizer';
import { createSerialQueue, type WorkspaceContext, type WorkspaceDependencies } from './context';
import { OfflineStorage } from './offlineStorage';
import { makeLists, planLists } from './provisioning';
import { Loader } from './load';
import { RecordPages } from './recordPages';
import { changesOf, difference, isStored, tableOf, withChanges, type Change } from './rows';
import { mendField, resolveConflict, save } from './save';
import type { SharedWorkspace } from './SharedWorkspace';
import { RecordCache, WorkspaceStore, type OptimisticEdit } from './store';
import { inverseOf, UndoHistory, writtenBy } from './undo';

/** What the leaders share: in Microsoft Lists where it can be, on this device where not. */
export function createSharedWorkspace(dependencies: WorkspaceDependencies): SharedWorkspace {
  const recordCache = new RecordCache();
  const store = new WorkspaceStore(recordCache);
  const enqueue = createSerialQueue();
  const storage = new OfflineStorage(dependencies.cache, dependencies.site);
  const context: WorkspaceContext = { ...dependencies, recordCache, store, enqueue, storage };
  const loader = new Loader(context);
  const pages = new RecordPages(context);
  const editor = new Editor(context, loader);
  const { lists } = context;

  return {
    state: store.state,
    subscribe: store.subscribe,
    open: () => loader.open(),
    connect: (site, interaction) => loader.connect(site, interaction),
    sites: (interaction) => lists?.sites(interaction) ?? Promise.resolve([]),
    planProvision: () => planLists(context),
    provision: (steps) => makeLists(context, steps, () => editor.history.during(loader.connect())),
    edit: (edits) => editor.edit(edits),
    undo: () => editor.undo(),
    canUndo: () => !editor.history.isEmpty,
    claimOrganizer: (person, from = null, accounts = []) =>
      enqueue(() => loader.shown().then(() => claimOrganizer(context, person, { from, accounts }))),
    resolve: (conflict, choice) => enqueue(() => resolveConflict(context, conflict, choice)),
    mend: (field, text) => enqueue(() => mendField(context, field, text)),
    history: async (list, key) => {
      const row = store.committed.rows?.get(rowId({ list, key }));
      const { status } = store.committed;
      if (lists === null || status.kind !== 'shared' || !isStored(row)) return [];
      return lists.history(status.site, row as StoredRow<typeof list>);
    },
    loadRecord: () => enqueue(() => pages.loadNext()),
    saveEntry: (entry) => enqueue(() => editor.saveEntry(entry, pages)),
  };
}

/** Shows an edit at once, saves it after what came before, and takes it back on request. */
class Editor {
  readonly history: UndoHistory;

  constructor(
    private readonly context: WorkspaceContext,
    private readonly loader: Loader,
  ) {
    this.history = new UndoHistory(context.store);
  }

  edit(edits: readonly ContentEdit[]): Promise<void> {
    const edited: OptimisticEdit = (content) => edits.reduce(editContent, content);
    return this.optimistically(edited, async () => this.save(await this.changesBy(edited)));
  }

  async saveEntry(entry: RecordEntry, pages: RecordPages): Promise<void> {
    const row = rowOfEntry(entry);
    const base = this.context.store.row(row);
    const changes = base === undefined ? [{ row, base: null }] : difference(base, row);
    if (changes.length === 0) return;
    await this.save(changes);
    pages.noteWritten(row);
  }

  /** An edit that is not saved yet is waited for. An undo that cannot be saved can be tried again. */
  async undo(): Promise<void> {
    const { store, enqueue } = this.context;
    if (store.committed.optimistic.length > 0) await enqueue(() => Promise.resolve());
    const act = this.history.pop();
    if (act === undefined) return;
    const inverse = (): readonly Change[] => inverseOf(act, store.row);
    try {
      await this.optimistically(showing(inverse()), async () => {
        const changes = inverse();
        if (changes.length > 0) await save(this.context, changes);
      });
    } catch (caught) {
      this.history.push(act);
      throw caught;
    }
  }

  /** Saves the changes as one act that can be undone; what was not saved is no part of it. */
  private async save(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const { store } = this.context;
    const shown = tableOf(rowsOf(store.content));
    const before = new Map(changes.map(({ row }) => [row, store.row(row)]));
    await save(this.context, changes);
    const saved = changes.filter(({ row }) => store.row(row) !== before.get(row));
    this.history.push(writtenBy(saved, shown, store.row));
  }

  private optimistically(edit: OptimisticEdit, perform: () => Promise<void>): Promise<void> {
    const { store, enqueue } = this.context;
    store.set({ optimistic: [...store.committed.optimistic, edit] });
    return enqueue(() => this.loader.shown().then(perform)).finally(() => {
      store.set({ optimistic: store.committed.optimistic.filter((one) => one !== edit) });
    });
  }

  private async changesBy(edited: OptimisticEdit): Promise<readonly Change[]> {
    const { store } = this.context;
    const before = store.content;
    const after = await this.withWaiting(before, edited(before));
    return changesOf(store.committed.rows ?? new Map(), before, after);
  }

  /** What only the organizer can send is saved as waiting, with who caused it. Nothing waits where no series is alive. */
  private async withWaiting(before: WorkspaceContent, after: WorkspaceContent): Promise<WorkspaceContent> {
    const { store, viewer, clock } = this.context;
    const isShared = store.committed.status.kind === 'shared';
    const isPublished = after.series !== before.series;
    if (!isShared || isPublished || viewer === undefined || before.series.length === 0) return after;
    const { withWaiting } = await import('./withWaiting');
    return withWaiting(before, after, { viewer, now: clock.now() });
  }
}

/** Shows the changes that the lists will have. */
function showing(changes: readonly Change[]): OptimisticEdit {
  const shown = changes.filter(({ row }) => row.list !== 'record');
  return (content) => contentOf([...withChanges(tableOf(rowsOf(content)), shown).values()]).content;
}
