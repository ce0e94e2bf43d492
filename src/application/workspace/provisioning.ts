import { rowId } from '../../domain/workspace/rowFields';
import { rowsOf } from '../../domain/workspace/contentOf';
import { schemaRow } from '../../domain/workspace/settingRows';
import type { Row } from '../../domain/workspace/types';
import type { ListsSite, ProvisionStep } from '../ports/Lists';
import { editConflict, type EditConflict } from './conflicts';
import type { WorkspaceContext } from './context';
import { difference, isStored, type RowTable } from './rows';
import type { SharedStatus } from './SharedWorkspace';

/** What this device has goes along, the record too. */
export async function planLists(context: WorkspaceContext): Promise<readonly ProvisionStep[]> {
  const { store, lists, storage } = context;
  const { status } = store.committed;
  const site = siteOf(status);
  if (lists === null || site === null) return [];
  const record = (status.kind === 'device' ? await storage.ownRecord() : null) ?? [];
  return lists.planProvision(site, [...rowsOf(store.content), ...record, schemaRow]);
}

/** Makes the lists, opens them, and asks about what did not go along. */
export async function* makeLists(
  { store, lists }: WorkspaceContext,
  steps: readonly ProvisionStep[],
  open: () => Promise<void>,
): AsyncIterable<ProvisionStep> {
  const { status } = store.committed;
  const site = siteOf(status);
  if (lists === null || site === null) return;
  const own = status.kind === 'device' ? rowsOf(store.content) : [];
  yield* lists.provision(site, steps);
  await open();
  const { rows, conflicts } = store.committed;
  const asked = new Set(conflicts.map(({ change }) => rowId(change.theirs)));
  const more = leftBehind(own, steps, rows ?? new Map()).filter(
    ({ change }) => !asked.has(rowId(change.theirs)),
  );
  store.set({ conflicts: [...conflicts, ...more] });
}

/**
 * An earlier attempt wrote these rows before, and they say something else than this device does since: only the person can
 * tell which holds. Lists that were whole once, and are only mended, say what everybody agreed on.
 */
function leftBehind(
  own: readonly Row[],
  steps: readonly ProvisionStep[],
  rows: RowTable,
): readonly EditConflict[] {
  const added = new Set(steps.flatMap((step) => (step.kind === 'addRows' ? step.rows.map(rowId) : [])));
  if (!added.has(rowId(schemaRow))) return [];
  return own
    .filter((row) => !added.has(rowId(row)))
    .flatMap((row) => {
      const theirs = rows.get(rowId(row));
      return isStored(theirs) ? difference(theirs, row) : [];
    })
    .map(({ row, base }) => editConflict({ mine: row, theirs: base, fields: Object.keys(row.fields) }));
}

const siteOf = (status: SharedStatus): ListsSite | null => (status.kind === 'opening' ? null : status.site);
