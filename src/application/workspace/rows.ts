import { changedRows, entriesOf, fieldOf, rowId, rowWith } from '../../domain/workspace/rowFields';
import { rowsOf } from '../../domain/workspace/contentOf';
import type { Row, WorkspaceContent } from '../../domain/workspace/types';
import type { StoredRow } from '../ports/Lists';

/** A row on this device only, or one that was read from a list. */
export type CommittedRow = Row | StoredRow;

/** Rows by their list and key, in the order in which they came. */
export type RowTable = ReadonlyMap<string, CommittedRow>;

export const tableOf = (rows: readonly CommittedRow[]): RowTable =>
  new Map(rows.map((row) => [rowId(row), row]));

export const withRows = (table: RowTable, rows: readonly CommittedRow[]): RowTable =>
  new Map([...table, ...tableOf(rows)]);

export const isStored = (row: CommittedRow | null | undefined): row is StoredRow =>
  row !== null && row !== undefined && 'etag' in row;

/** A row to write and what it was; a row that is nowhere yet is written whole. */
export interface Change {
  readonly row: Row;
  readonly base: CommittedRow | null;
}

/** What to write so that the rows say what the content says after. Fields that stay are not written. */
export function changesOf(
  rows: RowTable,
  before: WorkspaceContent,
  after: WorkspaceContent,
): readonly Change[] {
  const rowsAfter = rowsOf(after);
  const missing = rowsAfter.filter((row) => !rows.has(rowId(row)));
  const changed = changedRows(rowsOf(before), rowsAfter).flatMap((row) => {
    const base = rows.get(rowId(row));
    return base === undefined ? [] : difference(base, row);
  });
  return [...changed, ...missing.map((row) => ({ row, base: null }))];
}

/** The change without what the row says already; none where nothing is left. */
export function difference<Base extends CommittedRow>(
  base: Base,
  row: Row,
): readonly { readonly row: Row; readonly base: Base }[] {
  const left = entriesOf(row).filter(([field, value]) => fieldOf(base, field) !== value);
  return left.length === 0 ? [] : [{ row: rowWith(row, left), base }];
}

/** The rows with the changes over them. */
export function withChanges(rows: RowTable, changes: readonly Change[]): RowTable {
  return withRows(
    rows,
    changes.map(({ row }) => {
      const old = rows.get(rowId(row));
      return rowWith(row, [...(old === undefined ? [] : entriesOf(old)), ...entriesOf(row)]);
    }),
  );
}
