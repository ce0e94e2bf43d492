import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import type { MatrixRow } from '../../../domain/raci/types';
import { ModalDialog } from '../../shared/ModalDialog';
import { openSubPage } from '../../shared/navigation/useSubPage';
import { useServices } from '../../shared/ServicesContext';
import { useReturningFocus } from '../../shared/useReturningFocus';
import { AddDecision } from './AddDecision';
import { SavingFailure } from './SavingLine';
import { useEdits } from './useEdits';

export interface AddDialogProps {
  readonly isOpen: boolean;
  readonly matrix: readonly MatrixRow[];
  readonly onClose: () => void;
}

/** A new decision where there is no room for the grid; its card, which opens next, takes its letters. */
export function AddDialog({ isOpen, matrix, onClose }: AddDialogProps) {
  return (
    <ModalDialog isOpen={isOpen} onClose={onClose}>
      <AddBody matrix={matrix} onClose={onClose} />
    </ModalDialog>
  );
}

function AddBody({ matrix, onClose }: Omit<AddDialogProps, 'isOpen'>) {
  useReturningFocus();
  const { saving, make } = useEdits(useServices().shared);
  const add = async (row: MatrixRow): Promise<void> => {
    if (!(await make([{ kind: 'addDecision', row }], `add “${row.title}”`))) return;
    onClose();
    openSubPage({ screen: 'raci', decision: row.decision });
  };
  return (
    <DialogBody>
      <DialogTitle>Add a decision</DialogTitle>
      <DialogContent>
        <AddDecision matrix={matrix} onAdd={(row) => void add(row)} />
        <SavingFailure saving={saving} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
      </DialogActions>
    </DialogBody>
  );
}
