import { useLayoutEffect, useState, type RefObject } from 'react';
import { cellAt, placeWithin, type GridCell, type GridSize } from './gridCell';

export interface GridFocus {
  /** The one cell that the tab key reaches. */
  readonly place: GridCell;
  /** The place changed because focus did. */
  readonly note: (place: GridCell) => void;
  /** Moves focus there, once the cell is drawn. */
  readonly move: (place: GridCell) => void;
}

/** Roving focus in a grid that may draw only some of its rows. It begins at `start`, for who asked for the grid. */
export function useGridFocus(grid: RefObject<HTMLElement>, start: GridCell, size: GridSize): GridFocus {
  const [current, setCurrent] = useState({ place: start, isWanted: true });
  const place = placeWithin(current.place, size);
  useLayoutEffect(() => {
    if (!current.isWanted) return;
    const cell = cellAt(grid.current, current.place);
    if (cell === null) return;
    cell.focus();
    cell.scrollIntoView({ block: 'nearest' });
    setCurrent({ place: current.place, isWanted: false });
  });
  return {
    place,
    note: (noted) => setCurrent({ place: noted, isWanted: false }),
    move: (wanted) => setCurrent({ place: wanted, isWanted: true }),
  };
}
