import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import type { MatrixRow, RaciRow } from '../../../domain/raci/types';
import type { DecisionId, RaciLetter } from '../../../playbook/decisions';
import type { ModelId } from '../../../playbook/models';
import { roleNames, type Role } from '../../../playbook/roles';
import { announce } from '../../shared/announce';
import type { RaciColumn } from '../raciColumns';
import { describeLetter } from './describeEdit';
import { positionAfterKey, positionOf, type GridPosition } from './gridPosition';
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
  readonly position: GridPosition;
  readonly target: HTMLElement;
  readonly row: MatrixRow;
  readonly role: Role;
}

/** What keys and clicks do in the grid. */
export function useGridActions(
  { rows, columns, model, onLetter, onRename, onRetire, onUndo }: GridSubject,
  storedRows: ReadonlyMap<DecisionId, MatrixRow>,
  focus: GridFocus,
) {
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const [naming, setNaming] = useState<DecisionId | null>(null);
  const size = { rows: rows.length, columns: columns.length + 2 };
  const storedAt = ({ row }: GridPosition): MatrixRow | undefined =>
    storedRows.get(rows[row]?.decision ?? '');
  const roleAt = ({ column }: GridPosition): Role | undefined => columns[column - 1]?.role;

  const write = (position: GridPosition, letter: RaciLetter | null): void => {
    const [row, role] = [storedAt(position), roleAt(position)];
    if (row === undefined || role === undefined) return;
    const refusal = whyCellRefuses(row, { role, letter }, model);
    if (refusal === null && rows[position.row]?.letters[role] === (letter ?? undefined)) return;
    announce(refusal ?? `${roleNames[role].short}: ${describeLetter(letter)}`);
    if (refusal === null) onLetter(row, role, letter);
  };

  const choose = (
    position: GridPosition,
    { row, role }: Pick<Choosing, 'row' | 'role'>,
    target: HTMLElement,
  ): void => {
    const refusal = whyCellRefuses(row, { role, letter: null }, model);
    if (refusal === null) setChoosing({ position, target, row, role });
    else announce(refusal);
  };

  const begin = (position: GridPosition, cell: HTMLElement): void => {
    const [row, role] = [storedAt(position), roleAt(position)];
    if (row === undefined) return;
    if (role !== undefined) choose(position, { row, role }, cell);
    else if (position.column === 0) setNaming(row.decision);
    else onRetire(row.decision);
  };

  const actionOfKey = (
    event: KeyboardEvent,
    position: GridPosition,
    cell: HTMLElement,
  ): (() => void) | null => {
    const next = positionAfterKey(event, position, size);
    if (next !== null) return () => focus.move(next);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') return onUndo;
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    if (['Enter', 'F2', ' '].includes(event.key)) return () => begin(position, cell);
    const letter = roleAt(position) === undefined ? undefined : letterOfKey(event.key);
    return letter === undefined ? null : () => write(position, letter);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const at = positionOf(event.target);
    const act = at === null || naming !== null ? null : actionOfKey(event, at.position, at.cell);
    if (act === null) return;
    event.preventDefault();
    act();
  };

  const onClick = ({ target }: MouseEvent): void => {
    const at = positionOf(target);
    if (at === null || naming !== null) return;
    focus.move(at.position);
    const isButton = target instanceof Element && target.closest('button') !== null;
    if (at.position.column <= columns.length || isButton) begin(at.position, at.cell);
  };

  const onNamed = (title: string | null): void => {
    const row = storedRows.get(naming ?? '');
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
    if (choosing !== null) write(choosing.position, letter);
  };
  const onMenuClosed = (): void => {
    setChoosing(null);
    if (choosing !== null) focus.move(choosing.position);
  };
  return { choosing, naming, onKeyDown, onClick, onNamed, onChosen, onMenuClosed };
}
