import type { KeyboardEvent } from 'react';

export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

const pageRows = 10;

/** Where a key leads, as the grid pattern of the ARIA practices has it; null for a key that moves nothing. */
export function positionAfterKey(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  { row, column }: GridPosition,
  size: GridSize,
): GridPosition | null {
  const toEdge = ctrlKey || metaKey;
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const moves: Readonly<Record<string, GridPosition>> = {
    ArrowUp: { row: toEdge ? 0 : row - 1, column },
    ArrowDown: { row: toEdge ? last.row : row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: toEdge ? 0 : row, column: 0 },
    End: { row: toEdge ? last.row : row, column: last.column },
    PageUp: { row: row - pageRows, column },
    PageDown: { row: row + pageRows, column },
  };
  const next = moves[key];
  return next === undefined ? null : positionWithin(next, size);
}

export function positionWithin({ row, column }: GridPosition, { rows, columns }: GridSize): GridPosition {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

/** The cell that something happened in, and its place; null outside of the cells. */
export function positionOf(
  target: EventTarget | null,
): { readonly position: GridPosition; readonly cell: HTMLElement } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
  if (cell === null) return null;
  return { position: { row: Number(cell.dataset.row), column: Number(cell.dataset.column) }, cell };
}

export function cellAt(grid: HTMLElement | null, { row, column }: GridPosition): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}
