import { useState, type KeyboardEvent } from 'react';

export interface MapCellPosition {
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** The arrow keys, Home and End of a grid: one cell is in the tab order, the keys move on from it. */
export function useCellKeys(start: MapCellPosition, size: Size) {
  const [moved, setMoved] = useState<MapCellPosition | null>(null);
  const position = within(moved ?? start, size);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = afterKey(event, position, size);
    if (next === null) return;
    event.preventDefault();
    setMoved(next);
    event.currentTarget.querySelector<HTMLElement>(cellSelector(next))?.focus();
  };
  return { position, onKeyDown, onFocusCell: setMoved };
}

const cellSelector = ({ row, column }: MapCellPosition): string =>
  `[data-row="${row}"][data-column="${column}"]`;

const within = ({ row, column }: MapCellPosition, { rows, columns }: Size): MapCellPosition => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});

/** As the grid pattern of the ARIA practices has it; null for a key that moves nothing. */
function afterKey(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: MapCellPosition,
  size: Size,
): MapCellPosition | null {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const moves: Readonly<Record<string, MapCellPosition>> = {
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
