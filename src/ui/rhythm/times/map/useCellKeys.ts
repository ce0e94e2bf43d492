import { useState, type KeyboardEvent } from 'react';

export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The arrow keys, Home and End of a grid: one cell is in the tab order, the keys move on from it. */
export function useCellKeys(start: CellAddress, size: Size) {
  const [moved, setMoved] = useState<CellAddress | null>(null);
  const place = within(moved ?? start, size);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = afterKey(event, place, size);
    if (next === null) return;
    event.preventDefault();
    setMoved(next);
    event.currentTarget.querySelector<HTMLElement>(cellSelector(next))?.focus();
  };
  return { place, onKeyDown, onFocusCell: setMoved };
}

const cellSelector = ({ row, column }: CellAddress): string => `[data-row="${row}"][data-column="${column}"]`;

const within = ({ row, column }: CellAddress, { rows, columns }: Size): CellAddress => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});

/** As the grid pattern of the ARIA practices has it; null for a key that moves nothing. */
function afterKey(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: CellAddress,
  size: Size,
): CellAddress | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const moves: Readonly<Record<string, CellAddress>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    Home: { row: ctrlKey ? 0 : row, column: 0 },
    End: { row: ctrlKey ? last.row : row, column: last.column },
  };
  const next = moves[key];
  return next === undefined ? null : within(next, size);
}
