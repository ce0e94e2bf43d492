import { mendedRow } from '../../domain/workspace/contentOf';
import { entriesOf, fieldOf, mergeRow, rowOver, rowWith } from '../../domain/workspace/rowFields';
import type { MalformedField, Row } from '../../domain/workspace/types';
import { type Failure, FailureError, failureOrRethrow, localFailure } from '../ports/Failure';
import {
  missingColumn,
  type Lists,
  type ListsSite,
  type RowChange,
  type StoredRow,
  type WriteOutcome,
} from '../ports/Lists';
import { type ConflictingChange, withConflicts } from './conflicts';
import type { WorkspaceContext } from './context';
import { type Change, difference, isStored, tableOf, withChanges, withRows } from './rows';
import type { Conflict, SharedStatus } from './SharedWorkspace';

/** Saves changes where the workspace is. Rejects with a `FailureError`; what was saved before it stays. */
export async function save(context: WorkspaceContext, changes: readonly Change[]): Promise<void> {
  const { store, lists } = context;
  const { status } = store.committed;
  if (status.kind !== 'shared' || lists === null) return saveOnDevice(context, changes);
  if (!status.canEdit) throw new FailureError(status.failure ?? readOnly);
  await saveToLists(context, lists, changes.map(rowChange));
}

export const readOnly = localFailure('forbidden', 'You may read this workspace, not change it.');

const rowChange = ({ row, base }: Change): RowChange => ({ row, base: isStored(base) ? base : null });

async function saveOnDevice(context: WorkspaceContext, changes: readonly Change[]): Promise<void> {
  const { store, storage } = context;
  const [ofRecord, others] = recordAndOthers(changes, ({ row }) => row);
  if (ofRecord.length > 0) return saveRecordOnDevice(context, ofRecord);
  const rows = withChanges(store.committed.rows ?? new Map(), others);
  await storage.saveOwnRows([...rows.values()]);
  store.set({ rows });
}

/** On the device alone the record is short: it is saved in one piece. */
async function saveRecordOnDevice(
  { store, storage, recordCache }: WorkspaceContext,
  changes: readonly Change[],
): Promise<void> {
  const before = tableOf((await storage.ownRecord()) ?? []);
  const rows = [...withChanges(before, changes).values()];
  await storage.saveOwnRecord(rows);
  recordCache.upsert(rows);
  store.setRecord();
}

async function saveToLists(
  { store, storage, recordCache }: WorkspaceContext,
  lists: Lists,
  changes: readonly RowChange[],
): Promise<void> {
  const { status } = store.committed;
  if (status.kind !== 'shared') throw new Error('Rows were to be written to lists that are not open.');
  const result = await writeWithRebase(lists, status.site, changes);
  const { rows, conflicts } = store.committed;
  const [ofRecord, others] = recordAndOthers(result.rows, (row) => row);
  const table = withRows(rows ?? new Map(), others);
  const after = statusAfter(status, result.failure);
  const written = result.failure === null ? changes.map(({ row }) => row) : [];
  recordCache.upsert(ofRecord);
  store.set({
    rows: table,
    conflicts: withConflicts(conflicts, written, result.conflicts),
    record: { ...store.committed.record, entries: recordCache.entries() },
    status: after,
  });
  if (result.failure?.kind === 'forbidden') await doubtRights(store, lists, status.site);
  await storage.saveSite({
    site: status.site,
    rows: [...table.values()].filter(isStored),
    asOf: status.asOf,
    canEdit: after.canEdit,
  });
  if (result.failure !== null) throw new FailureError(result.failure);
}

function recordAndOthers<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => { readonly list: string },
): readonly [readonly Item[], readonly Item[]] {
  const isOfRecord = (item: Item): boolean => rowOf(item).list === 'record';
  return [items.filter(isOfRecord), items.filter((item) => !isOfRecord(item))];
}

/** Where the look at the rights goes on saying that this person may write, it is not believed again. */
async function doubtRights(store: WorkspaceContext['store'], lists: Lists, site: ListsSite): Promise<void> {
  const known = [...(store.committed.rows?.values() ?? [])].find(isStored) ?? null;
  const reading = await lists.read(site, 'silent', known);
  if (reading.kind === 'present' && reading.canWrite === true) store.set({ isWritingRefused: true });
}

type SharedNow = Extract<SharedStatus, { kind: 'shared' }>;

/** Rights that changed under the person show at once. */
function statusAfter(status: SharedNow, failure: Failure | null): SharedNow {
  if (failure?.kind === 'forbidden') return { ...status, canEdit: false };
  if (failure === null) return { ...status, failure: null };
  if (failure.code === missingColumn) return { ...status, lacksColumn: true };
  return failure.kind === 'connection' ? { ...status, failure } : status;
}

/** Writes what the person chose of a conflict; one that cannot be written is open again. */
export async function resolveConflict(
  context: WorkspaceContext,
  conflict: Conflict,
  choice: 'mine' | 'theirs',
): Promise<void> {
  const { store, lists } = context;
  const found = store.committed.conflicts.find((one) => one.conflict === conflict);
  if (found === undefined) return;
  store.set({ conflicts: store.committed.conflicts.filter((one) => one !== found) });
  if (choice === 'theirs' || lists === null) return;
  try {
    await saveToLists(context, lists, difference(found.change.theirs, found.change.mine));
  } catch (caught) {
    store.set({ conflicts: [...store.committed.conflicts, found] });
    throw caught;
  }
}

/** Writes a field anew that could not be read. One that is gone meanwhile is mended already. */
export async function mendField(
  context: WorkspaceContext,
  malformed: MalformedField,
  text: string,
): Promise<'mended' | 'notUnderstood'> {
  const base = context.store.row(malformed);
  if (base === undefined) return 'mended';
  const mended = mendedRow(base, malformed.field, text);
  if (mended === null) return 'notUnderstood';
  await save(context, difference(base, mended));
  return 'mended';
}

export interface WriteResult {
  /** The rows as they are now: written, found written already, or somebody else's. */
  readonly rows: readonly StoredRow[];
  readonly conflicts: readonly ConflictingChange[];
  /** Why a part was not written; null where all of it was, or waits in `conflicts`. */
  readonly failure: Failure | null;
}

/**
 * How often a write is tried when others write too, or when what became of it is unknown. Trying again is safe: a row
 * that was written meanwhile has another version, and a new row's key is taken.
 */
const triesAtMost = 4;

/**
 * Writes rows. A change that met another of the same row is rebased onto it where the fields differ, and handed back as a
 * conflict where they do not.
 */
export async function writeWithRebase(
  lists: Pick<Lists, 'write'>,
  site: ListsSite,
  changes: readonly RowChange[],
): Promise<WriteResult> {
  let result: WriteResult = { rows: [], conflicts: [], failure: null };
  let pending = changes;
  for (let triesLeft = triesAtMost; pending.length > 0; triesLeft -= 1) {
    const outcomes = await outcomesOf(lists, site, pending);
    const round = pending.map((change, index) => judge(change, outcomes[index]));
    result = withRound(result, round);
    pending = round.flatMap((judged) => (judged.kind === 'retry' ? [judged.change] : []));
    const last = round.find((judged) => judged.kind === 'retry');
    if (triesLeft <= 1 && last?.kind === 'retry') return { ...result, failure: last.failure };
  }
  return result;
}

type Judged =
  | { readonly kind: 'done'; readonly row: StoredRow }
  | { readonly kind: 'retry'; readonly change: RowChange; readonly failure: Failure }
  | { readonly kind: 'conflict'; readonly conflict: ConflictingChange }
  | { readonly kind: 'failed'; readonly failure: Failure };

async function outcomesOf(
  lists: Pick<Lists, 'write'>,
  site: ListsSite,
  changes: readonly RowChange[],
): Promise<readonly WriteOutcome[]> {
  try {
    return await lists.write(site, changes);
  } catch (caught) {
    const failure = failureOrRethrow(caught);
    return changes.map(() => ({ kind: 'failed', failure }));
  }
}

function judge(change: RowChange, outcome: WriteOutcome | undefined): Judged {
  if (outcome === undefined) throw new Error('A row was sent and has no outcome.');
  if (outcome.kind === 'written') return { kind: 'done', row: outcome.row };
  if (outcome.kind === 'conflict') return rebased(change, outcome.theirs);
  const { failure } = outcome;
  return isUnknown(failure) ? { kind: 'retry', change, failure } : { kind: 'failed', failure };
}

/** Whether it was written is unknown. */
const isUnknown = ({ kind }: Failure): boolean => kind === 'connection' || kind === 'service';

function rebased({ row, base }: RowChange, theirs: StoredRow): Judged {
  const from: Row = base ?? (theirs.fields.inForce === false ? theirs : rowWith(row, []));
  const mine = rowOver(from, row);
  const merge = mergeRow(from, mine, theirs);
  if (merge.kind === 'conflict')
    return {
      kind: 'conflict',
      conflict: { mine: withFields(row, mine, merge.fields), theirs, fields: merge.fields },
    };
  const [left] = difference(theirs, merge.row);
  if (left === undefined) return { kind: 'done', row: theirs };
  return { kind: 'retry', change: left, failure: busyRow };
}

/** My change with all that resolving in its favour has to write: also that the row stays in force. */
function withFields(change: Row, mine: Row, conflicting: readonly string[]): Row {
  const fields = conflicting.map((field) => [field, fieldOf(mine, field)] as const);
  return rowWith(change, [...entriesOf(change), ...fields]);
}

/** Others changed the row again and again between our reading and our writing. */
const busyRow = localFailure('conflict', 'Others change this at the same time.');

function withRound(result: WriteResult, round: readonly Judged[]): WriteResult {
  const conflicts = round.flatMap((judged) => (judged.kind === 'conflict' ? [judged.conflict] : []));
  const rows = round.flatMap((judged) => (judged.kind === 'done' ? [judged.row] : []));
  const failed = round.find((judged) => judged.kind === 'failed');
  return {
    rows: [...result.rows, ...rows, ...conflicts.map(({ theirs }) => theirs)],
    conflicts: [...result.conflicts, ...conflicts],
    failure: result.failure ?? failed?.failure ?? null,
  };
}
