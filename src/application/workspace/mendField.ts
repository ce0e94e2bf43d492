import { rowId } from '../../domain/workspace/changedRows';
import { mendedRow } from '../../domain/workspace/mendedRow';
import type { MalformedField } from '../../domain/workspace/types';
import { differing } from './changesOf';
import { keepChanges } from './keepChanges';
import type { WorkspaceContext } from './WorkspaceContext';

/** Writes a field anew that nobody could read. One that is gone meanwhile is mended already. */
export async function mendField(
  context: WorkspaceContext,
  malformed: MalformedField,
  text: string,
): Promise<'mended' | 'notUnderstood'> {
  const { state, recordCache } = context;
  const isRecord = malformed.list === 'record';
  const base = isRecord ? recordCache.row(malformed.key) : state.held().rows?.get(rowId(malformed));
  if (base === undefined) return 'mended';
  const mended = mendedRow(base, malformed.field, text);
  if (mended === null) return 'notUnderstood';
  await keepChanges(context, differing(base, mended));
  return 'mended';
}
