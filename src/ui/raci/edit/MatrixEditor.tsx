import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useState } from 'react';
import type { SharedWorkspace } from '../../../application/workspace/SharedWorkspace';
import { cellOf } from '../../../domain/raci/rows';
import type { MatrixRow, RaciRow } from '../../../domain/raci/types';
import type { DecisionId, RaciLetter } from '../../../playbook/decisions';
import type { Role } from '../../../playbook/roles';
import { announce } from '../../shared/announce';
import { LazyRoot } from '../../shared/LazyRoot';
import { useIsPhone } from '../../shared/useIsPhone';
import { LongList } from '../long/LongList';
import type { RaciView } from '../raciView';
import type { Matrix } from '../useMatrix';
import { AddDecision } from './AddDecision';
import { EditGrid } from './EditGrid';
import { describeLetterEdit } from './describeEdit';
import { RetireDialog } from './RetireDialog';
import { RetiredList } from './RetiredList';
import { SavingFailure, SavingState } from './SavingLine';
import { useEdits } from './useEdits';
import { useFrozenRows } from './useFrozenRows';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    minHeight: '32px',
    marginBottom: tokens.spacingVerticalXS,
  },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexGrow: 1 },
  add: { marginTop: tokens.spacingVerticalL },
});

const howTo = 'Type R, A, C or I in a cell, or choose from its menu. Press F2 on a title to rename it.';

export interface MatrixEditorProps {
  readonly shared: SharedWorkspace;
  readonly matrix: Matrix;
  /** The rows that the view finds. */
  readonly found: readonly RaciRow[];
  readonly view: RaciView;
  /** The words to mark in titles. */
  readonly text: string;
  readonly onOpen: (decision: DecisionId) => void;
  readonly onDone: () => void;
}

/** The matrix while it is edited. Each change is saved at once. */
export function MatrixEditor(props: MatrixEditorProps) {
  return (
    <LazyRoot>
      <Editor {...props} />
    </LazyRoot>
  );
}

function Editor(props: MatrixEditorProps) {
  const { shared, found, view, text, onOpen, onDone } = props;
  const { organization, rows: allRows, columns } = props.matrix;
  const isPhone = useIsPhone();
  const styles = useStyles();
  const { model, matrix } = organization;
  const rows = useFrozenRows(allRows, found, view);
  const { saving, make, undo } = useEdits(shared);
  const [retiring, setRetiring] = useState<DecisionId | null>(null);
  const retiringRow = matrix.find(({ decision }) => decision === retiring);

  const setLetter = (row: MatrixRow, role: Role, letter: RaciLetter | null): void => {
    const cell = cellOf(row, role, model);
    if (cell.kind !== 'open') return;
    const edit = { kind: 'setLetter' as const, decision: row.decision, role: cell.edits, letter };
    void make([edit], describeLetterEdit(row.number, role, letter));
  };
  const change = (kind: 'retireDecision' | 'restoreDecision', { decision, number }: MatrixRow): void => {
    const [verb, done] = kind === 'retireDecision' ? ['retire', 'retired'] : ['restore', 'restored'];
    announce(`Decision ${number} ${done}`);
    void make([{ kind, decision }], `${verb} decision ${number}`);
  };
  const takeBack = (): void => {
    if (!shared.canUndo()) announce('There is nothing to take back');
    else void undo().then((isDone) => isDone && announce('Taken back'));
  };
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.hint}>{isPhone ? 'Open a decision to change it.' : howTo}</span>
        <SavingState saving={saving} />
        <Button icon={<ArrowUndo20Regular />} disabledFocusable={!shared.canUndo()} onClick={takeBack}>
          Undo
        </Button>
        <Button appearance="primary" onClick={onDone}>
          Done
        </Button>
      </div>
      <SavingFailure saving={saving} />
      {isPhone && <LongList rows={rows} columns={columns} text={text} onOpen={onOpen} />}
      {!isPhone && (
        <EditGrid
          rows={rows}
          matrix={matrix}
          columns={columns}
          model={model}
          text={text}
          onLetter={setLetter}
          onRename={({ decision, number }, title) =>
            void make(
              [{ kind: 'renameDecision', decision, title }],
              `rename decision ${number} to “${title}”`,
            )
          }
          onRetire={setRetiring}
          onUndo={takeBack}
        />
      )}
      <div className={styles.add}>
        <AddDecision
          matrix={matrix}
          onAdd={(row) => {
            announce(`Decision ${row.number} added. It stands last.`);
            void make([{ kind: 'addDecision', row }], `add “${row.title}”`);
          }}
        />
      </div>
      <RetiredList matrix={matrix} onRestore={(row) => change('restoreDecision', row)} />
      <RetireDialog
        row={retiringRow ?? null}
        organization={organization}
        onRetire={(row) => change('retireDecision', row)}
        onClose={() => setRetiring(null)}
      />
    </>
  );
}
