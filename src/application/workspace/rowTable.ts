import { rowId } from '../../domain/workspace/changedRows';
import type { Row } from '../../domain/workspace/types';
import type { StoredRow } from '../ports/Lists';

/** A row on this device only, or one that was read from a list. */
export type HeldRow = Row | StoredRow;

/** The rows by their list and key, in the order in which they came. */
export type RowTable = ReadonlyMap<string, HeldRow>;

export function tableOf(rows: readonly HeldRow[]): RowTable {
  return new Map(rows.map((row) => [rowId(row), row]));
}

export function withRows(table: RowTable, rows: readonly HeldRow[]): RowTable {
  return new Map([...table, ...tableOf(rows)]);
}

export const isStored = (row: HeldRow | undefined): row is StoredRow => row !== undefined && 'etag' in row;
