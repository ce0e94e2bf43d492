import { contentOf } from '../../domain/workspace/contentOf';
import { editContent, type ContentEdit } from '../../domain/workspace/editContent';
import { rowId } from '../../domain/workspace/changedRows';
import { rowsOf } from '../../domain/workspace/rowsOf';
import { schemaRow } from '../../domain/workspace/settingRows';
import type { WorkspaceContent } from '../../domain/workspace/types';
import type { Clock } from '../ports/Clock';
import type { DeviceCache } from '../ports/DeviceCache';
import { FailureError, type Failure } from '../ports/Failure';
import type { Lists, Place, ProvisionStep, RowChange } from '../ports/Lists';
import { changesOf, differing, type HeldChange } from './changesOf';
import { contestedOf } from './conflictOf';
import { deviceKeeping, type DeviceKeeping } from './deviceKeeping';
import { heldState, type HeldState, type PendingAct } from './heldState';
import { lookAt } from './lookAt';
import { oneAfterAnother } from './oneAfterAnother';
import { recordShelf, type RecordShelf } from './recordShelf';
import { refusal } from './refusal';
import { isStored, tableOf, withRows, type HeldRow } from './rowTable';
import type { Conflict, SharedWorkspace } from './SharedWorkspace';
import { sharedRecord } from './sharedRecord';
import { writeMerged } from './writeMerged';

export interface WorkspaceSurroundings {
  /** Null where Microsoft Lists cannot be reached at all. */
  readonly lists: Lists | null;
  readonly cache: DeviceCache;
  readonly clock: Clock;
  /** Names the site of the channel around us; null outside of one. */
  readonly site: string | null;
}

/** What the parts of the workspace share. */
export interface Workshop extends WorkspaceSurroundings {
  readonly keeping: DeviceKeeping;
  readonly state: HeldState;
  readonly shelf: RecordShelf;
  /** Reads and writes of the lists happen one after another, so that none overtakes what it depends on. */
  readonly inTurn: ReturnType<typeof oneAfterAnother>;
}

/** What the leaders share: in Microsoft Lists where it can be, on this device where not. */
export function createSharedWorkspace(surroundings: WorkspaceSurroundings): SharedWorkspace {
  const workshop: Workshop = {
    ...surroundings,
    keeping: deviceKeeping(surroundings.cache, surroundings.site),
    state: heldState(),
    shelf: recordShelf(),
    inTurn: oneAfterAnother(),
  };
  const { state, inTurn } = workshop;
  const look = lookAt(workshop);
  const record = sharedRecord(workshop, (changes) => keep(workshop, changes));
  let lastAct: readonly Written[] = [];

  const act = (pending: PendingAct, changes: () => readonly HeldChange[]): Promise<void> => {
    state.change({ pending: [...state.held().pending, pending] });
    return inTurn(() => perform(changes)).finally(() => {
      state.change({ pending: state.held().pending.filter((one) => one !== pending) });
    });
  };

  const perform = async (changes: () => readonly HeldChange[]): Promise<void> => {
    await look.shown();
    const wanted = changes();
    if (wanted.length === 0) return;
    const before = state.held().rows;
    await keep(workshop, wanted);
    lastAct = wanted.flatMap(({ row, base }) => {
      const after = state.held().rows?.get(rowId(row));
      return after === undefined || after === before?.get(rowId(row)) ? [] : [{ before: base, after }];
    });
  };

  return {
    state: state.state,
    subscribe: state.subscribe,
    open: () => look.open(),
    connect: (place) => look.connect(place),
    places: () => workshop.lists?.places() ?? Promise.resolve([]),
    planProvision: () => planProvision(workshop),
    provision: (steps) => provision(workshop, steps, () => look.connect()),
    edit: (edits) => act(editedBy(edits), () => changesBy(workshop, edits)),
    undo: () => {
      const undone = lastAct;
      lastAct = [];
      const undoing = undone.flatMap(undoOf);
      return act(withChanges(undoing), () => undoing).then(() => void (lastAct = []));
    },
    canUndo: () => lastAct.length > 0,
    resolve: (conflict, choice) => inTurn(() => resolve(workshop, conflict, choice)),
    history: async (list, key) => {
      const row = state.held().rows?.get(rowId({ list, key }));
      const { status } = state.held();
      if (workshop.lists === null || status.kind !== 'shared' || !isStored(row)) return [];
      return workshop.lists.history(status.place, row);
    },
    loadRecord: record.load,
    saveEntry: record.save,
  };
}

interface Written {
  readonly before: HeldRow | null;
  readonly after: HeldRow;
}

const editedBy =
  (edits: readonly ContentEdit[]): PendingAct =>
  (content) =>
    edits.reduce(editContent, content);

function changesBy({ state }: Workshop, edits: readonly ContentEdit[]): readonly HeldChange[] {
  const before = state.kept();
  return changesOf(state.held().rows ?? new Map(), before, editedBy(edits)(before));
}

/** The row as it was, over what became of it: what somebody else changed since meets it as any other change does. */
function undoOf({ before, after }: Written): readonly HeldChange[] {
  const fields = before === null ? { inForce: false } : fieldsBefore(before, after);
  return differing(after, { ...after, fields });
}

function fieldsBefore(before: HeldRow, after: HeldRow): HeldRow['fields'] {
  return Object.fromEntries(Object.keys(after.fields).map((field) => [field, before.fields[field] ?? null]));
}

function withChanges(changes: readonly HeldChange[]): PendingAct {
  return (content: WorkspaceContent) => {
    const rows = changedTable(tableOf(rowsOf(content)), changes);
    return contentOf([...rows.values()]).content;
  };
}

function changedTable(rows: ReadonlyMap<string, HeldRow>, changes: readonly HeldChange[]) {
  return withRows(
    rows,
    changes.map(({ row }) => {
      const old = rows.get(rowId(row));
      return { ...row, fields: { ...old?.fields, ...row.fields } };
    }),
  );
}

/** Keeps changes where the workspace stands. What was not kept is not shown any more. */
async function keep(workshop: Workshop, changes: readonly HeldChange[]): Promise<void> {
  const { state, lists } = workshop;
  const { status } = state.held();
  if (status.kind !== 'shared' || lists === null) return keepOnDevice(workshop, changes);
  if (!status.canEdit)
    throw new FailureError(
      status.failure ?? refusal('forbidden', 'You may read this workspace, not change it.'),
    );
  await writeToLists(workshop, lists, changes.map(inLists));
}

function inLists({ row, base }: HeldChange): RowChange {
  return { row, base: isStored(base ?? undefined) ? (base as RowChange['base']) : null };
}

async function keepOnDevice(workshop: Workshop, changes: readonly HeldChange[]): Promise<void> {
  const { state, keeping } = workshop;
  const [ofRecord, others] = parted(changes, ({ row }) => row.list === 'record');
  if (ofRecord.length > 0) return keepRecordOnDevice(workshop, ofRecord);
  const rows = changedTable(state.held().rows ?? new Map<string, HeldRow>(), others);
  await keeping.keepOwnRows([...rows.values()]);
  state.change({ rows });
}

/** On the device alone the record is short: one page holds it. */
async function keepRecordOnDevice(
  { state, keeping, shelf }: Workshop,
  changes: readonly HeldChange[],
): Promise<void> {
  const before = tableOf((await keeping.recordPage(0)) ?? []);
  const rows = [...changedTable(before, changes).values()];
  await keeping.keepRecordPage(0, rows);
  shelf.take(rows);
  state.change({ record: { ...state.held().record, entries: shelf.entries() } });
}

function parted<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

async function writeToLists(
  { state, keeping, shelf }: Workshop,
  lists: Lists,
  changes: readonly RowChange[],
): Promise<void> {
  const { status } = state.held();
  if (status.kind !== 'shared') throw new Error('Rows were to be written to lists that are not open.');
  const result = await writeMerged(lists, status.place, changes);
  const { rows, contested, record } = state.held();
  const [ofRecord, others] = parted(result.rows, ({ list }) => list === 'record');
  const table = withRows(rows ?? new Map<string, HeldRow>(), others);
  if (ofRecord.length > 0) shelf.take(ofRecord);
  state.change({
    rows: table,
    contested: [...contested, ...result.contested.map(contestedOf)],
    record: { ...record, entries: shelf.entries() },
    status: statusAfter(status, result.failure),
  });
  await keeping.keepSite({
    place: status.place,
    rows: [...table.values()].filter(isStored),
    asOf: status.asOf,
    canEdit: status.canEdit,
  });
  if (result.failure !== null) throw new FailureError(result.failure);
}

type SharedNow = Extract<ReturnType<HeldState['held']>['status'], { kind: 'shared' }>;

/** Rights that changed under the person show at once. */
function statusAfter(status: SharedNow, failure: Failure | null): SharedNow {
  if (failure?.kind === 'forbidden') return { ...status, canEdit: false };
  if (failure === null) return { ...status, failure: null };
  return failure.kind === 'connection' ? { ...status, failure } : status;
}

async function resolve(workshop: Workshop, conflict: Conflict, choice: 'mine' | 'theirs'): Promise<void> {
  const { state, lists } = workshop;
  const found = state.held().contested.find((one) => one.conflict === conflict);
  if (found === undefined) return;
  const settle = () => state.change({ contested: state.held().contested.filter((one) => one !== found) });
  const { mine, theirs } = found.change;
  if (choice === 'theirs' || lists === null) return settle();
  settle();
  try {
    await writeToLists(workshop, lists, differing(theirs, mine));
  } catch (caught) {
    state.change({ contested: [...state.held().contested, found] });
    throw caught;
  }
}

function planProvision({ state, lists }: Workshop): Promise<readonly ProvisionStep[]> {
  const place = placeOf(state);
  if (lists === null || place === null) return Promise.resolve([]);
  return lists.planProvision(place, [...rowsOf(state.kept()), schemaRow]);
}

async function* provision(
  { state, lists }: Workshop,
  steps: readonly ProvisionStep[],
  open: () => Promise<void>,
): AsyncIterable<ProvisionStep> {
  const place = placeOf(state);
  if (lists === null || place === null) return;
  yield* lists.provision(place, steps);
  await open();
}

function placeOf(state: HeldState): Place | null {
  const { status } = state.held();
  return status.kind === 'opening' ? null : status.place;
}
