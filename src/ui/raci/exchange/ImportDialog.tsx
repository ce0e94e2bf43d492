import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { MatrixRow } from '../../../domain/raci/types';
import { announce } from '../../shared/announce';
import { ModalDialog } from '../../shared/ModalDialog';
import { ScreenQueries } from '../../shared/ScreenQueries';
import { useServices } from '../../shared/ServicesContext';
import { useReturningFocus } from '../../shared/useReturningFocus';
import { SavingFailure } from '../edit/SavingLine';
import { useEdits } from '../edit/useEdits';
import { ImportInput, SheetChoice } from './ImportInput';
import { formatChangeCount, changingRows } from './describeImport';
import { ImportPreview } from './ImportPreview';
import { ImportQuestions } from './ImportQuestions';
import { useImport } from './useImport';

const useStyles = makeStyles({
  surface: { maxWidth: '720px' },
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});

export interface ImportDialogProps {
  readonly isOpen: boolean;
  readonly matrix: readonly MatrixRow[];
  readonly onClose: () => void;
}

/** A matrix from elsewhere: given, looked at, taken over as one act, and taken back if it was a mistake. */
export function ImportDialog({ isOpen, matrix, onClose }: ImportDialogProps) {
  return (
    <ModalDialog isOpen={isOpen} onClose={onClose} className={useStyles().surface}>
      <ScreenQueries>
        <ImportBody matrix={matrix} onClose={onClose} />
      </ScreenQueries>
    </ModalDialog>
  );
}

function ImportBody({ matrix, onClose }: Omit<ImportDialogProps, 'isOpen'>) {
  useReturningFocus();
  const styles = useStyles();
  const { shared } = useServices();
  const { saving, make, undo } = useEdits(shared);
  const [taken, setTaken] = useState<number | null>(null);
  // What was shown stays what it was compared with, while the matrix itself moves on.
  const [compared] = useState(matrix);
  const from = useImport(compared);
  const changing = from.reading === null ? [] : changingRows(from.reading);
  const isAsked = from.reading?.questions.some(({ key }) => !from.answers.has(key)) ?? false;

  const takeOver = async (): Promise<void> => {
    const rows = changing.map(({ row }) => row);
    const isKept = await make(
      [{ kind: 'takeOverRows', rows }],
      `take over ${formatChangeCount(rows.length)}`,
    );
    if (!isKept) return;
    setTaken(rows.length);
    announce(`${formatChangeCount(rows.length)} taken over`);
  };
  const takeBack = async (): Promise<void> => {
    if (!(await undo())) return;
    announce('Taken back');
    onClose();
  };

  return (
    <DialogBody>
      <DialogTitle>Import decisions</DialogTitle>
      <DialogContent className={styles.content}>
        {taken !== null && <span role="status">{formatChangeCount(taken)} taken over.</span>}
        {taken === null && from.reading === null && <ImportInput from={from} />}
        {taken === null && <SheetChoice from={from} />}
        {taken === null && <ImportQuestions from={from} />}
        {taken === null && from.reading !== null && <ImportPreview reading={from.reading} />}
        <SavingFailure saving={saving} />
      </DialogContent>
      <DialogActions fluid>
        {taken === null && from.reading !== null && (
          <Button onClick={from.startAgain}>Choose something else</Button>
        )}
        {taken === null && changing.length > 0 && !isAsked && (
          <Button appearance="primary" disabledFocusable={saving.isBusy} onClick={() => void takeOver()}>
            {saving.isBusy ? 'Saving…' : `Take over ${formatChangeCount(changing.length)}`}
          </Button>
        )}
        {taken !== null && <Button onClick={() => void takeBack()}>Undo</Button>}
        <Button onClick={onClose}>{taken === null ? 'Cancel' : 'Close'}</Button>
      </DialogActions>
    </DialogBody>
  );
}
