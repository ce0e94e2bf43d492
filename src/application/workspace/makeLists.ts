import { rowId } from '../../domain/workspace/changedRows';
import { rowsOf } from '../../domain/workspace/rowsOf';
import { schemaRow } from '../../domain/workspace/settingRows';
import type { Row } from '../../domain/workspace/types';
import type { ListsSite, ProvisionStep } from '../ports/Lists';
import { differing } from './changesOf';
import { contestedOf, type Contested } from './conflictOf';
import type { HeldState } from './heldState';
import { isStored, type RowTable } from './rowTable';
import type { WorkspaceContext } from './WorkspaceContext';

/** What stands on this device goes along, the record too. */
export async function planLists({
  state,
  lists,
  keeping,
}: WorkspaceContext): Promise<readonly ProvisionStep[]> {
  const site = siteOf(state);
  if (lists === null || site === null) return [];
  const isHere = state.held().status.kind === 'device';
  const record = (isHere ? await keeping.ownRecord() : null) ?? [];
  return lists.planProvision(site, [...rowsOf(state.kept()), ...record, schemaRow]);
}

/** Makes the lists, opens them, and asks about what did not go along. */
export async function* makeLists(
  { state, lists }: WorkspaceContext,
  steps: readonly ProvisionStep[],
  open: () => Promise<void>,
): AsyncIterable<ProvisionStep> {
  const site = siteOf(state);
  if (lists === null || site === null) return;
  const own = state.held().status.kind === 'device' ? rowsOf(state.kept()) : [];
  yield* lists.provision(site, steps);
  await open();
  const { rows, contested } = state.held();
  const asked = new Set(contested.map(({ change }) => rowId(change.theirs)));
  const more = notCarried(own, steps, rows ?? new Map()).filter(
    ({ change }) => !asked.has(rowId(change.theirs)),
  );
  state.change({ contested: [...contested, ...more] });
}

/**
 * An earlier attempt wrote these rows before, and they say something else than this device does since: nobody but the
 * person can tell which holds. Lists that were whole once, and are only mended, say what everybody agreed on.
 */
function notCarried(
  own: readonly Row[],
  steps: readonly ProvisionStep[],
  rows: RowTable,
): readonly Contested[] {
  const added = new Set(steps.flatMap((step) => (step.kind === 'addRows' ? step.rows.map(rowId) : [])));
  if (!added.has(rowId(schemaRow))) return [];
  return own
    .filter((row) => !added.has(rowId(row)))
    .flatMap((row) => {
      const theirs = rows.get(rowId(row));
      return isStored(theirs) ? differing(theirs, row) : [];
    })
    .map(({ row, base }) => contestedOf({ mine: row, theirs: base, fields: Object.keys(row.fields) }));
}

function siteOf(state: HeldState): ListsSite | null {
  const { status } = state.held();
  return status.kind === 'opening' ? null : status.site;
}
