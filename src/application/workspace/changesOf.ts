import { changedRows, rowId } from '../../domain/workspace/changedRows';
import { rowsOf } from '../../domain/workspace/rowsOf';
import { entriesOf, fieldOf, rowWith } from '../../domain/workspace/rowFields';
import type { Row, WorkspaceContent } from '../../domain/workspace/types';
import type { HeldRow, RowTable } from './rowTable';

/** A row to write and what it was; a row that stands nowhere yet is written whole. */
export interface HeldChange {
  readonly row: Row;
  readonly base: HeldRow | null;
}

/** What to write so that the rows say what the content says after. Fields that stay are not written. */
export function changesOf(
  rows: RowTable,
  before: WorkspaceContent,
  after: WorkspaceContent,
): readonly HeldChange[] {
  const rowsAfter = rowsOf(after);
  const missing = rowsAfter.filter((row) => !rows.has(rowId(row)));
  const changed = changedRows(rowsOf(before), rowsAfter).flatMap((row) => {
    const base = rows.get(rowId(row));
    return base === undefined ? [] : differing(base, row);
  });
  return [...changed, ...missing.map((row) => ({ row, base: null }))];
}

/** The change without what the row says already; none where nothing is left. */
export function differing<Base extends HeldRow>(
  base: Base,
  row: Row,
): readonly { readonly row: Row; readonly base: Base }[] {
  const left = entriesOf(row).filter(([field, value]) => fieldOf(base, field) !== value);
  return left.length === 0 ? [] : [{ row: rowWith(row, left), base }];
}
