import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { MatrixRow, RaciRow } from '../../../domain/raci/types';
import type { DecisionId, RaciLetter } from '../../../playbook/decisions';
import type { ModelId } from '../../../playbook/models';
import { roleNames, type Role } from '../../../playbook/roles';
import { announce } from '../../shared/announce';
import type { RaciColumn } from '../raciColumns';
import { describeLetter } from './describeEdit';
import { placeAfterKey, placeOf, type GridCell } from './gridCell';
import { letterOfKey } from './letterKeys';
import { whyCellRefuses } from './lettersOfCell';
import type { GridFocus } from './useGridFocus';

/** What is edited, and what becomes of an edit. */
export interface GridSubject {
  readonly rows: readonly RaciRow[];
  readonly columns: readonly RaciColumn[];
  readonly model: ModelId;
  readonly onLetter: (row: MatrixRow, role: Role, letter: RaciLetter | null) => void;
  readonly onRename: (row: MatrixRow, title: string) => void;
  readonly onRetire: (decision: DecisionId) => void;
  readonly onUndo: () => void;
}

/** The cell whose letter menu is open. */
interface Choosing {
  readonly place: GridCell;
  readonly target: HTMLElement;
  readonly row: MatrixRow;
  readonly role: Role;
}

/** What keys and clicks do in the grid. */
export function useGridActions(
  { rows, columns, model, onLetter, onRename, onRetire, onUndo }: GridSubject,
  keptRows: ReadonlyMap<DecisionId, MatrixRow>,
  focus: GridFocus,
) {
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const [naming, setNaming] = useState<DecisionId | null>(null);
  const size = { rows: rows.length, columns: columns.length + 2 };
  const keptAt = ({ row }: GridCell): MatrixRow | undefined => keptRows.get(rows[row]?.decision ?? '');
  const roleAt = ({ column }: GridCell): Role | undefined => columns[column - 1]?.role;

  const write = (place: GridCell, letter: RaciLetter | null): void => {
    const [row, role] = [keptAt(place), roleAt(place)];
    if (row === undefined || role === undefined) return;
    const refusal = whyCellRefuses(row, { role, letter }, model);
    if (refusal === null && rows[place.row]?.letters[role] === (letter ?? undefined)) return;
    announce(refusal ?? `${roleNames[role].short}: ${describeLetter(letter)}`);
    if (refusal === null) onLetter(row, role, letter);
  };

  const choose = (
    place: GridCell,
    { row, role }: Pick<Choosing, 'row' | 'role'>,
    target: HTMLElement,
  ): void => {
    const refusal = whyCellRefuses(row, { role, letter: null }, model);
    if (refusal === null) setChoosing({ place, target, row, role });
    else announce(refusal);
  };

  const begin = (place: GridCell, cell: HTMLElement): void => {
    const [row, role] = [keptAt(place), roleAt(place)];
    if (row === undefined) return;
    if (role !== undefined) choose(place, { row, role }, cell);
    else if (place.column === 0) setNaming(row.decision);
    else onRetire(row.decision);
  };

  const actionOfKey = (event: KeyboardEvent, place: GridCell, cell: HTMLElement): (() => void) | null => {
    const next = placeAfterKey(event, place, size);
    if (next !== null) return () => focus.move(next);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') return onUndo;
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    if (['Enter', 'F2', ' '].includes(event.key)) return () => begin(place, cell);
    const letter = roleAt(place) === undefined ? undefined : letterOfKey(event.key);
    return letter === undefined ? null : () => write(place, letter);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = placeOf(event.target);
    const act = at === null || naming !== null ? null : actionOfKey(event, at.place, at.cell);
    if (act === null) return;
    event.preventDefault();
    act();
  };

  const onClick = ({ target }: MouseEvent): void => {
    const at = placeOf(target);
    if (at === null || naming !== null) return;
    focus.move(at.place);
    const isButton = target instanceof Element && target.closest('button') !== null;
    if (at.place.column <= columns.length || isButton) begin(at.place, at.cell);
  };

  const onNamed = (title: string | null): void => {
    const row = keptRows.get(naming ?? '');
    setNaming(null);
    focus.move({
      row: Math.max(
        0,
        rows.findIndex(({ decision }) => decision === naming),
      ),
      column: 0,
    });
    if (row !== undefined && title !== null) onRename(row, title);
  };

  const onChosen = (letter: RaciLetter | null): void => {
    if (choosing !== null) write(choosing.place, letter);
  };
  const onMenuClosed = (): void => {
    setChoosing(null);
    if (choosing !== null) focus.move(choosing.place);
  };
  return { choosing, naming, onKeyDown, onClick, onNamed, onChosen, onMenuClosed };
}
