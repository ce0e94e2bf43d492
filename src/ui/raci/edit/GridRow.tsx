import { Button, mergeClasses } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { memo } from 'react';
import { cellOf } from '../../../domain/raci/rows';
import { matrixProblems } from '../../../domain/raci/matrixProblems';
import type { MatrixRow, RaciRow } from '../../../domain/raci/types';
import type { RaciLetter } from '../../../playbook/decisions';
import type { ModelId } from '../../../playbook/models';
import { roleNames } from '../../../playbook/roles';
import { Highlighted } from '../matrix/Highlighted';
import { LetterWithWord } from '../matrix/LetterWithWord';
import { useTableStyles } from '../matrix/useTableStyles';
import { WarningMark } from '../../shared/WarningMark';
import type { RaciColumn } from '../raciColumns';
import { TitleInput } from './TitleInput';
import { useGridStyles } from './useGridStyles';
import { describeRowFault } from '../describeRowFault';

export interface GridRowProps {
  readonly row: RaciRow;
  /** The stored row of the decision. */
  readonly stored: MatrixRow;
  readonly columns: readonly RaciColumn[];
  readonly model: ModelId;
  readonly text: string;
  readonly index: number;
  /** The column that the tab key reaches; null where it is in another row. */
  readonly reached: number | null;
  /** The matrix, while the title is being written; null otherwise. */
  readonly namingAmong: readonly MatrixRow[] | null;
  readonly onNamed: (title: string | null) => void;
  readonly measure: (row: HTMLElement | null) => void;
}

/** One decision in the grid. The grid itself listens for keys and clicks. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, stored, columns, model, text, index, reached, namingAmong, onNamed, measure } = props;
  const styles = useGridStyles();
  const table = useTableStyles();
  const [problem] = matrixProblems(row, []).filter(({ about }) => about === 'letters');
  const noteId = `note-${row.decision}`;
  const hasNote = problem !== undefined || row.derived;
  const cell = (column: number) => ({
    'data-row': index,
    'data-column': column,
    tabIndex: reached === column ? 0 : -1,
    ...(hasNote && { 'aria-describedby': noteId }),
  });
  return (
    <tr ref={measure} role="row" data-index={index} aria-rowindex={index + 2}>
      <th
        {...cell(0)}
        scope="row"
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.cell, styles.title)}
      >
        <span className={table.decision}>
          <span className={table.number}>{row.number}</span>
          {namingAmong === null ? (
            <span className={styles.name}>
              <Highlighted title={row.title} text={text} />
            </span>
          ) : (
            <TitleInput row={stored} matrix={namingAmong} onDone={onNamed} />
          )}
        </span>
        {hasNote && (
          <span id={noteId} className={styles.note}>
            {problem === undefined ? (
              <LockClosed16Regular className={styles.lock} aria-hidden="true" />
            ) : (
              <WarningMark />
            )}
            <span>
              {problem === undefined ? 'The model makes the letters with a lock.' : describeRowFault(problem)}
            </span>
          </span>
        )}
      </th>
      {columns.map(({ role }, at) => (
        <LetterCell
          key={role}
          cell={cell(at + 1)}
          letter={row.letters[role] ?? null}
          isLocked={cellOf(stored, role, model).kind === 'derived'}
          label={roleNames[role].short}
        />
      ))}
      <td
        {...cell(columns.length + 1)}
        role="gridcell"
        aria-colindex={columns.length + 2}
        className={styles.cell}
      >
        <Button appearance="subtle" size="small" tabIndex={-1} aria-label={`Retire ${row.title}`}>
          Retire
        </Button>
      </td>
    </tr>
  );
});

interface LetterCellProps {
  readonly cell: { readonly 'data-column': number };
  readonly letter: RaciLetter | null;
  readonly isLocked: boolean;
  readonly label: string;
}

function LetterCell({ cell, letter, isLocked, label }: LetterCellProps) {
  const styles = useGridStyles();
  return (
    <td
      {...cell}
      role="gridcell"
      aria-colindex={cell['data-column'] + 1}
      aria-readonly={isLocked}
      title={isLocked ? `${label}: the model makes this letter` : undefined}
      className={mergeClasses(styles.cell, isLocked ? styles.locked : styles.open)}
    >
      <span className={styles.letter}>
        <LetterWithWord letter={letter} />
        {isLocked && <LockClosed16Regular className={styles.lock} aria-label="Locked" />}
      </span>
    </td>
  );
}
