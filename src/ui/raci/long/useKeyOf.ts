import { useCallback } from 'react';
import type { RaciRow } from '../../../domain/raci/types';

/** The row's decision by its place; the same function while the rows are. */
export function useKeyOf(rows: readonly RaciRow[]): (index: number) => string {
  return useCallback((index: number) => rows[index]?.decision ?? String(index), [rows]);
}
