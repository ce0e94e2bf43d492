import { mergeClasses } from '@fluentui/react-components';
import {
  Fragment,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { cellOf } from '../../../domain/raci/cellOf';
import type { MatrixRow, RaciRow } from '../../../domain/raci/types';
import type { DecisionId, RaciLetter } from '../../../playbook/decisions';
import type { ModelId } from '../../../playbook/models';
import { roleNames, type Role } from '../../../playbook/roles';
import { announce } from '../../shared/announce';
import { GapRow } from '../long/GapRow';
import { MatrixColumns } from '../long/MatrixColumns';
import { useKeyOf } from '../long/useKeyOf';
import { useWindowRows } from '../long/useWindowRows';
import { SeatName } from '../matrix/SeatName';
import { useTableStyles } from '../matrix/useTableStyles';
import type { RaciColumn } from '../raciColumns';
import { letterInWords } from './editInWords';
import { GridRow } from './GridRow';
import { cellAt, placeAfterKey, placeOf, type GridPlace } from './gridPlace';
import { letterOfKey } from './letterKeys';
import { LetterMenu } from './LetterMenu';
import { useGridFocus } from './useGridFocus';
import { useGridStyles } from './useGridStyles';

export interface EditGridProps {
  readonly rows: readonly RaciRow[];
  readonly matrix: readonly MatrixRow[];
  readonly columns: readonly RaciColumn[];
  readonly model: ModelId;
  readonly text: string;
  readonly onLetter: (row: MatrixRow, role: Role, letter: RaciLetter | null) => void;
  readonly onRename: (row: MatrixRow, title: string) => void;
  readonly onRetire: (decision: DecisionId) => void;
  readonly onUndo: () => void;
}

const rowPixels = 53;

/** The matrix as a grid to write in: arrow keys move, a letter key or Enter sets, F2 renames, Ctrl+Z takes back. */
export function EditGrid(props: EditGridProps) {
  const { rows, matrix, columns, model, text, onLetter, onRename, onRetire, onUndo } = props;
  const styles = useGridStyles();
  const table = useTableStyles();
  const grid = useRef<HTMLTableElement>(null);
  const keptRows = useMemo(() => new Map(matrix.map((row) => [row.decision, row])), [matrix]);
  const focus = useGridFocus(grid, { row: 0, column: 1 }, { rows: rows.length, columns: columns.length + 2 });
  const [choosing, setChoosing] = useState<GridPlace | null>(null);
  const [naming, setNaming] = useState<DecisionId | null>(null);
  const drawn = useWindowRows<HTMLTableSectionElement>({
    count: rows.length,
    keyOf: useKeyOf(rows),
    rowPixels,
    keep: focus.place.row,
  });

  const keptAt = ({ row }: GridPlace): MatrixRow | undefined => keptRows.get(rows[row]?.decision ?? '');
  const roleAt = ({ column }: GridPlace): Role | undefined => columns[column - 1]?.role;

  const write = (place: GridPlace, letter: RaciLetter | null): void => {
    const [row, role] = [keptAt(place), roleAt(place)];
    if (row === undefined || role === undefined) return;
    const refusal = whyNot(row, role, model, letter);
    if (refusal === null && rows[place.row]?.letters[role] === (letter ?? undefined)) return;
    announce(refusal ?? `${roleNames[role].short}: ${letterInWords(letter)}`);
    if (refusal === null) onLetter(row, role, letter);
  };

  const begin = (place: GridPlace): void => {
    const [row, role] = [keptAt(place), roleAt(place)];
    if (row === undefined) return;
    if (place.column === 0) setNaming(row.decision);
    else if (role === undefined) onRetire(row.decision);
    else if (whyNot(row, role, model, null) === null) setChoosing(place);
    else announce(whyNot(row, role, model, null) ?? '');
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const place = placeOf(event.target);
    if (place === null || naming !== null) return;
    const done = actionOfKey(event, place);
    if (done === null) return;
    event.preventDefault();
    done();
  };

  function actionOfKey(event: KeyboardEvent, place: GridPlace): (() => void) | null {
    const next = placeAfterKey(event, place, { rows: rows.length, columns: columns.length + 2 });
    if (next !== null) return () => focus.move(next);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') return onUndo;
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    if (event.key === 'Enter' || event.key === 'F2' || event.key === ' ') return () => begin(place);
    const letter = roleAt(place) === undefined ? undefined : letterOfKey(event.key);
    return letter === undefined ? null : () => write(place, letter);
  }

  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    if (place === null || naming !== null) return;
    const isButton = event.target instanceof Element && event.target.closest('button') !== null;
    focus.move(place);
    if (place.column <= columns.length || isButton) begin(place);
  };

  const named = useStable((title: string | null) => {
    const row = keptRows.get(naming ?? '');
    const at = rows.findIndex(({ decision }) => decision === naming);
    setNaming(null);
    focus.move({ row: at, column: 0 });
    if (row !== undefined && title !== null) onRename(row, title);
  });

  const choosingRow = choosing === null ? undefined : keptAt(choosing);
  const choosingRole = choosing === null ? undefined : roleAt(choosing);
  const target = choosing === null ? null : cellAt(grid.current, choosing);
  return (
    <>
      <table
        ref={grid}
        role="grid"
        aria-label="Who decides what, to edit"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        className={mergeClasses(table.table, styles.fixed)}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={({ target: cell }) => {
          const place = placeOf(cell);
          if (place !== null) focus.note(place);
        }}
      >
        <MatrixColumns columns={columns} />
        <GridHead columns={columns} />
        <tbody ref={drawn.box} role="rowgroup">
          {drawn.rows.map(({ index, gapBefore }) => {
            const row = rows[index];
            const kept = keptRows.get(row?.decision ?? '');
            if (row === undefined || kept === undefined) return null;
            return (
              <Fragment key={row.decision}>
                <GapRow pixels={gapBefore} />
                <GridRow
                  row={row}
                  kept={kept}
                  columns={columns}
                  model={model}
                  text={text}
                  index={index}
                  reached={focus.place.row === index ? focus.place.column : null}
                  namingAmong={naming === row.decision ? matrix : null}
                  onNamed={named}
                  measure={drawn.measure}
                />
              </Fragment>
            );
          })}
          <GapRow pixels={drawn.gapAfter} />
        </tbody>
      </table>
      {choosing !== null && target !== null && choosingRow !== undefined && choosingRole !== undefined && (
        <LetterMenu
          target={target}
          label={`${roleNames[choosingRole].short}, ${choosingRow.title}`}
          letters={lettersFor(choosingRow, choosingRole, model)}
          current={rows[choosing.row]?.letters[choosingRole] ?? null}
          onChoose={(letter) => write(choosing, letter)}
          onClose={() => {
            setChoosing(null);
            focus.move(choosing);
          }}
        />
      )}
    </>
  );
}

function GridHead({ columns }: { readonly columns: readonly RaciColumn[] }) {
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" scope="col">
          Decision
        </th>
        {columns.map((column) => (
          <th key={column.role} role="columnheader" scope="col">
            {roleNames[column.role].short}
            <SeatName column={column} />
          </th>
        ))}
        <th role="columnheader" scope="col">
          Change
        </th>
      </tr>
    </thead>
  );
}

/** The same function for good, which does what the newest one does: rows need not be drawn again for it. */
function useStable<Argument>(act: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((argument: Argument) => latest.current(argument), []);
}

function lettersFor(row: MatrixRow, role: Role, model: ModelId): readonly RaciLetter[] {
  const cell = cellOf(row, role, model);
  return cell.kind === 'open' ? cell.letters : [];
}

/** Why the cell does not take the letter; null where it does. */
function whyNot(row: MatrixRow, role: Role, model: ModelId, letter: RaciLetter | null): string | null {
  const cell = cellOf(row, role, model);
  if (cell.kind === 'derived') return cell.because;
  if (letter === null || cell.letters.includes(letter)) return null;
  return `The ${roleNames[role].short} cannot be ${letterInWords(letter)} in this model. Choose ${new Intl.ListFormat('en', { type: 'disjunction' }).format(cell.letters)}.`;
}
