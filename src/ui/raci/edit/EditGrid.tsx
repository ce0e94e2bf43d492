import { mergeClasses } from '@fluentui/react-components';
import { Fragment, useEffect, useMemo, useRef, type FocusEvent, useCallback, useLayoutEffect } from 'react';
import type { MatrixRow } from '../../../domain/raci/types';
import { roleNames } from '../../../playbook/roles';
import { GapRow } from '../long/GapRow';
import { MatrixColumns } from '../long/MatrixColumns';
import { useKeyOf } from '../long/useKeyOf';
import { useWindowRows } from '../../shared/useWindowRows';
import { useTableStyles } from '../matrix/useTableStyles';
import { GridRow } from './GridRow';
import { positionOf } from './gridPosition';
import { LetterMenu } from './LetterMenu';
import { lettersOfCell } from './lettersOfCell';
import { useGridActions, type GridSubject } from './useGridActions';
import { useGridFocus, type GridFocus } from './useGridFocus';
import { useGridStyles } from './useGridStyles';
import { SeatName } from '../matrix/SeatName';
import type { RaciColumn } from '../raciColumns';

export interface EditGridProps extends GridSubject {
  readonly matrix: readonly MatrixRow[];
  readonly text: string;
}

const rowPixels = 53;

/** The matrix as a grid to write in: arrow keys move, a letter key or Enter sets, F2 renames, Ctrl+Z takes back. */
export function EditGrid(props: EditGridProps) {
  const { rows, matrix, columns, model, text } = props;
  const styles = useGridStyles();
  const table = useTableStyles();
  const grid = useRef<HTMLTableElement>(null);
  const storedRows = useMemo(() => new Map(matrix.map((row) => [row.decision, row])), [matrix]);
  const focus = useGridFocus(grid, { row: 0, column: 1 }, { rows: rows.length, columns: columns.length + 2 });
  const actions = useGridActions(props, storedRows, focus);
  const { choosing, naming } = actions;
  const onNamed = useStable(actions.onNamed);
  useFocusAfterRetiring(rows.length, focus);
  const window = { count: rows.length, keyOf: useKeyOf(rows), rowPixels, keep: focus.position.row };
  const { box, rows: drawn, gapAfter, measure } = useWindowRows<HTMLTableSectionElement>(window);
  const onFocus = ({ target }: FocusEvent): void => {
    const at = positionOf(target);
    if (at !== null) focus.note(at.position);
  };
  const { onKeyDown, onClick } = actions;
  const gridProps = { role: 'grid', onKeyDown, onClick, onFocus } as const;
  return (
    <>
      <table
        ref={grid}
        {...gridProps}
        aria-label="Who decides what, to edit"
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        className={mergeClasses(table.table, styles.fixed)}
      >
        <MatrixColumns columns={columns} />
        <GridHead columns={columns} />
        <tbody ref={box}>
          {drawn.map(({ index, gapBefore }) => {
            const row = rows[index];
            const stored = storedRows.get(row?.decision ?? '');
            if (row === undefined || stored === undefined) return null;
            return (
              <Fragment key={row.decision}>
                <GapRow pixels={gapBefore} />
                <GridRow
                  row={row}
                  stored={stored}
                  columns={columns}
                  model={model}
                  text={text}
                  index={index}
                  reached={focus.position.row === index ? focus.position.column : null}
                  namingAmong={naming === row.decision ? matrix : null}
                  onNamed={onNamed}
                  measure={measure}
                />
              </Fragment>
            );
          })}
          <GapRow pixels={gapAfter} />
        </tbody>
      </table>
      {choosing !== null && (
        <LetterMenu
          target={choosing.target}
          label={`${roleNames[choosing.role].short}, ${choosing.row.title}`}
          letters={lettersOfCell(choosing.row, choosing.role, model)}
          current={rows[choosing.position.row]?.letters[choosing.role] ?? null}
          onChoose={actions.onChosen}
          onClose={actions.onMenuClosed}
        />
      )}
    </>
  );
}

/** Where the row in focus has gone, focus goes on with the one that took its place. */
function useFocusAfterRetiring(count: number, { position, move }: GridFocus): void {
  const before = useRef(count);
  useEffect(() => {
    const isFewer = count < before.current;
    before.current = count;
    if (isFewer && document.activeElement === document.body) move(position);
  }, [count, position, move]);
}

/** The roles with who holds them. While the matrix is edited it keeps its order. */
function GridHead({ columns }: { readonly columns: readonly RaciColumn[] }) {
  return (
    <thead>
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
