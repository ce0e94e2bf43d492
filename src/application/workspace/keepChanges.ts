import { rowId } from '../../domain/workspace/changedRows';
import { entriesOf, rowWith } from '../../domain/workspace/rowFields';
import { FailureError, type Failure } from '../ports/Failure';
import { missingColumn, type Lists, type ListsSite, type RowChange } from '../ports/Lists';
import type { HeldChange } from './changesOf';
import { withConflicts } from './followConflicts';
import { refusal } from './refusal';
import { isStored, tableOf, withRows, type HeldRow } from './rowTable';
import type { SharedStatus } from './SharedWorkspace';
import type { WorkspaceContext } from './WorkspaceContext';
import { writeMerged } from './writeMerged';

/** Keeps changes where the workspace stands. What was not kept is not shown any more. */
export async function keepChanges(context: WorkspaceContext, changes: readonly HeldChange[]): Promise<void> {
  const { state, lists } = context;
  const { status } = state.held();
  if (status.kind !== 'shared' || lists === null) return keepOnDevice(context, changes);
  if (!status.canEdit)
    throw new FailureError(
      status.failure ?? refusal('forbidden', 'You may read this workspace, not change it.'),
    );
  await writeToLists(context, lists, changes.map(inLists));
}

function inLists({ row, base }: HeldChange): RowChange {
  return { row, base: isStored(base ?? undefined) ? (base as RowChange['base']) : null };
}

async function keepOnDevice(context: WorkspaceContext, changes: readonly HeldChange[]): Promise<void> {
  const { state, keeping } = context;
  const [ofRecord, others] = parted(changes, ({ row }) => row.list === 'record');
  if (ofRecord.length > 0) return keepRecordOnDevice(context, ofRecord);
  const rows = changedTable(state.held().rows ?? new Map<string, HeldRow>(), others);
  await keeping.keepOwnRows([...rows.values()]);
  state.change({ rows });
}

/** On the device alone the record is short: it is kept in one piece. */
async function keepRecordOnDevice(
  { state, keeping, recordCache }: WorkspaceContext,
  changes: readonly HeldChange[],
): Promise<void> {
  const before = tableOf((await keeping.ownRecord()) ?? []);
  const rows = [...changedTable(before, changes).values()];
  await keeping.keepOwnRecord(rows);
  recordCache.take(rows);
  state.change({ record: { ...state.held().record, entries: recordCache.entries() } });
}

function parted<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

export async function writeToLists(
  { state, keeping, recordCache }: WorkspaceContext,
  lists: Lists,
  changes: readonly RowChange[],
): Promise<void> {
  const { status } = state.held();
  if (status.kind !== 'shared') throw new Error('Rows were to be written to lists that are not open.');
  const result = await writeMerged(lists, status.site, changes);
  const after = statusAfter(status, result.failure);
  const { rows, contested, record } = state.held();
  const [ofRecord, others] = parted(result.rows, ({ list }) => list === 'record');
  const table = withRows(rows ?? new Map<string, HeldRow>(), others);
  if (ofRecord.length > 0) recordCache.take(ofRecord);
  state.change({
    rows: table,
    contested: withConflicts(
      contested,
      result.failure === null ? changes.map(({ row }) => row) : [],
      result.contested,
    ),
    record: { ...record, entries: recordCache.entries() },
    status: after,
  });
  if (result.failure?.kind === 'forbidden') await doubtRights(state, lists, status.site);
  await keeping.keepSite({
    site: status.site,
    rows: [...table.values()].filter(isStored),
    asOf: status.asOf,
    canEdit: after.canEdit,
  });
  if (result.failure !== null) throw new FailureError(result.failure);
}

/** Where the look at the rights goes on saying that this person may write, it is not believed again. */
async function doubtRights(state: WorkspaceContext['state'], lists: Lists, site: ListsSite): Promise<void> {
  const known = [...(state.held().rows?.values() ?? [])].find(isStored) ?? null;
  const reading = await lists.read(site, 'silent', known);
  if (reading.kind === 'present' && reading.canWrite === true) state.change({ isWritingRefused: true });
}

type SharedNow = Extract<SharedStatus, { kind: 'shared' }>;

/** Rights that changed under the person show at once. */
function statusAfter(status: SharedNow, failure: Failure | null): SharedNow {
  if (failure?.kind === 'forbidden') return { ...status, canEdit: false };
  if (failure === null) return { ...status, failure: null };
  if (failure.code === missingColumn) return { ...status, lacksColumn: true };
  return failure.kind === 'connection' ? { ...status, failure } : status;
}

/** The rows with the changes over them. */
export function changedTable(rows: ReadonlyMap<string, HeldRow>, changes: readonly HeldChange[]) {
  return withRows(
    rows,
    changes.map(({ row }) => {
      const old = rows.get(rowId(row));
      return rowWith(row, [...(old === undefined ? [] : entriesOf(old)), ...entriesOf(row)]);
    }),
  );
}
