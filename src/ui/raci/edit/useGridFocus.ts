import { useLayoutEffect, useState, type RefObject } from 'react';
import { cellAt, positionWithin, type GridPosition, type GridSize } from './gridPosition';

export interface GridFocus {
  /** The one cell that the tab key reaches. */
  readonly position: GridPosition;
  /** The place changed because focus did. */
  readonly note: (position: GridPosition) => void;
  /** Moves focus there, once the cell is drawn. */
  readonly move: (position: GridPosition) => void;
}

/** Roving focus in a grid that may draw only some of its rows. It begins at `start`, for who asked for the grid. */
export function useGridFocus(grid: RefObject<HTMLElement>, start: GridPosition, size: GridSize): GridFocus {
  const [current, setCurrent] = useState({ position: start, isWanted: true });
  const position = positionWithin(current.position, size);
  useLayoutEffect(() => {
    if (!current.isWanted) return;
    const cell = cellAt(grid.current, current.position);
    if (cell === null) return;
    cell.focus();
    cell.scrollIntoView({ block: 'nearest' });
    setCurrent({ position: current.position, isWanted: false });
  });
  return {
    position,
    note: (noted) => setCurrent({ position: noted, isWanted: false }),
    move: (wanted) => setCurrent({ position: wanted, isWanted: true }),
  };
}
