import { rowId } from '../../domain/workspace/changedRows';
import { contentOf } from '../../domain/workspace/contentOf';
import { editContent, type ContentEdit } from '../../domain/workspace/editContent';
import { rowsOf } from '../../domain/workspace/rowsOf';
import type { Row, WorkspaceContent } from '../../domain/workspace/types';
import type { StoredRow } from '../ports/Lists';
import { actHistory, undoOf, writtenBy } from './actHistory';
import { claimOrganizer } from './claimOrganizer';
import { changesOf, differing, type HeldChange } from './changesOf';
import { deviceKeeping } from './deviceKeeping';
import { heldState, type PendingAct } from './heldState';
import { changedTable, keepChanges, writeToLists } from './keepChanges';
import { lookAt } from './lookAt';
import { makeLists, planLists } from './makeLists';
import { mendField } from './mendField';
import { createSerialQueue } from './serialQueue';
import { createRecordCache } from './recordCache';
import { isStored, tableOf, type HeldRow } from './rowTable';
import { sharedRecord } from './sharedRecord';
import type { Conflict, SharedWorkspace } from './SharedWorkspace';
import type { WorkspaceContext, WorkspaceDependencies } from './WorkspaceContext';

/** What the leaders share: in Microsoft Lists where it can be, on this device where not. */
export function createSharedWorkspace(dependencies: WorkspaceDependencies): SharedWorkspace {
  const recordCache = createRecordCache();
  const context: WorkspaceContext = {
    ...dependencies,
    keeping: deviceKeeping(dependencies.cache, dependencies.site),
    state: heldState(recordCache),
    recordCache,
    enqueue: createSerialQueue(),
  };
  const { state, enqueue } = context;
  const look = lookAt(context);
  const history = actHistory(state);
  const rowNow = (row: Row): HeldRow | undefined =>
    row.list === 'record' ? recordCache.row(row.key) : state.held().rows?.get(rowId(row));

  /** Keeps the changes as one act that can be taken back; what was not kept is none of it. */
  const keepAct = async (changes: readonly HeldChange[]): Promise<void> => {
    if (changes.length === 0) return;
    const shown = tableOf(rowsOf(state.kept()));
    const before = new Map(changes.map(({ row }) => [row, rowNow(row)]));
    await keepChanges(context, changes);
    const kept = changes.filter(({ row }) => rowNow(row) !== before.get(row));
    history.remember(writtenBy(kept, shown, rowNow));
  };
  const record = sharedRecord(context, keepAct);

  const act = (pending: PendingAct, perform: () => Promise<void>): Promise<void> => {
    state.change({ pending: [...state.held().pending, pending] });
    return enqueue(() => look.shown().then(perform)).finally(() => {
      state.change({ pending: state.held().pending.filter((one) => one !== pending) });
    });
  };

  /** What is still on its way is taken back once it was kept. An undo that cannot be kept can be tried again. */
  const takeBack = async (): Promise<void> => {
    if (state.held().pending.length > 0) await enqueue(() => Promise.resolve());
    const taken = history.take();
    if (taken === undefined) return;
    const undoing = (): readonly HeldChange[] => undoOf(taken, rowNow);
    try {
      await act(withChanges(undoing()), async () => {
        const changes = undoing();
        if (changes.length > 0) await keepChanges(context, changes);
      });
    } catch (caught) {
      history.remember(taken);
      throw caught;
    }
  };

  return {
    state: state.state,
    subscribe: state.subscribe,
    open: () => look.open(),
    connect: (site, asking) => look.connect(site, asking),
    sites: (interaction) => context.lists?.sites(interaction) ?? Promise.resolve([]),
    planProvision: () => planLists(context),
    provision: (steps) => makeLists(context, steps, () => history.goesAlong(look.connect())),
    edit: (edits) => act(editedBy(edits), async () => keepAct(await changesBy(context, edits))),
    undo: takeBack,
    canUndo: () => !history.isEmpty(),
    claimOrganizer: (person, from = null, accounts = []) =>
      enqueue(() => look.shown().then(() => claimOrganizer(context, person, { from, accounts }))),
    resolve: (conflict, choice) => enqueue(() => resolve(context, conflict, choice)),
    mend: (field, text) => enqueue(() => mendField(context, field, text)),
    history: async (list, key) => {
      const row = state.held().rows?.get(rowId({ list, key }));
      const { status } = state.held();
      if (context.lists === null || status.kind !== 'shared' || !isStored(row)) return [];
      return context.lists.history(status.site, row as StoredRow<typeof list>);
    },
    loadRecord: record.load,
    saveEntry: record.save,
  };
}

const editedBy =
  (edits: readonly ContentEdit[]): PendingAct =>
  (content) =>
    edits.reduce(editContent, content);

async function changesBy(
  context: WorkspaceContext,
  edits: readonly ContentEdit[],
): Promise<readonly HeldChange[]> {
  const { state } = context;
  const before = state.kept();
  const after = await awaitingOrganizer(context, before, editedBy(edits)(before));
  return changesOf(state.held().rows ?? new Map(), before, after);
}

/** What only the organizer can send is kept as waiting, with who caused it. Nothing waits where nothing lives. */
async function awaitingOrganizer(
  { state, viewer, clock }: WorkspaceContext,
  before: WorkspaceContent,
  after: WorkspaceContent,
): Promise<WorkspaceContent> {
  const isShared = state.held().status.kind === 'shared';
  const isPublished = after.series !== before.series;
  if (!isShared || isPublished || viewer === undefined || before.series.length === 0) return after;
  const { withWaiting } = await import('./withWaiting');
  return withWaiting(before, after, { viewer, now: clock.now() });
}

function withChanges(changes: readonly HeldChange[]): PendingAct {
  return (content: WorkspaceContent) => {
    const shown = changes.filter(({ row }) => row.list !== 'record');
    const rows = changedTable(tableOf(rowsOf(content)), shown);
    return contentOf([...rows.values()]).content;
  };
}

async function resolve(
  context: WorkspaceContext,
  conflict: Conflict,
  choice: 'mine' | 'theirs',
): Promise<void> {
  const { state, lists } = context;
  const found = state.held().contested.find((one) => one.conflict === conflict);
  if (found === undefined) return;
  const settle = () => state.change({ contested: state.held().contested.filter((one) => one !== found) });
  const { mine, theirs } = found.change;
  if (choice === 'theirs' || lists === null) {
    settle();
    return;
  }
  settle();
  try {
    await writeToLists(context, lists, differing(theirs, mine));
  } catch (caught) {
    state.change({ contested: [...state.held().contested, found] });
    throw caught;
  }
}
