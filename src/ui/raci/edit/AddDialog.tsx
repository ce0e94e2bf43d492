import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { MatrixRow } from '../../../domain/raci/types';
import type { DecisionId } from '../../../playbook/decisions';
import { ModalDialog } from '../../shared/ModalDialog';
import { openSubPage } from '../../shared/navigation/useSubPage';
import { ScreenQueries } from '../../shared/ScreenQueries';
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
      <ScreenQueries>
        <AddBody matrix={matrix} onClose={onClose} />
      </ScreenQueries>
    </ModalDialog>
  );
}

function AddBody({ matrix, onClose }: Omit<AddDialogProps, 'isOpen'>) {
  useReturningFocus();
  const { saving, make } = useEdits(useServices().shared);
  const [added, setAdded] = useState<DecisionId | null>(null);
  useCardAfterwards(added);
  const add = async (row: MatrixRow): Promise<void> => {
    if (!(await make([{ kind: 'addDecision', row }], `add “${row.title}”`))) return;
    setAdded(row.decision);
    onClose();
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

/** Opens the card once the dialog has gone and given the focus back: two at once would hide each other. */
function useCardAfterwards(decision: DecisionId | null): void {
  useEffect(() => {
    if (decision === null) return;
    return () => void setTimeout(() => openSubPage({ screen: 'raci', decision }));
  }, [decision]);
}
