import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { MatrixRow } from '../../../domain/raci/types';
import { openSubPage } from '../../shared/navigation/useSubPage';
import { useServices } from '../../shared/ServicesContext';
import { AddDecision } from './AddDecision';
import { SavingFailure } from './SavingLine';
import { useEdits } from './useEdits';

export interface AddDialogProps {
  readonly matrix: readonly MatrixRow[];
  readonly onClose: () => void;
}

/** A new decision where there is no room for the grid; its card, which opens next, takes its letters. */
export function AddDialog({ matrix, onClose }: AddDialogProps) {
  const { saving, make } = useEdits(useServices().shared);
  const add = async (row: MatrixRow): Promise<void> => {
    if (!(await make([{ kind: 'addDecision', row }], `add “${row.title}”`))) return;
    onClose();
    openSubPage({ screen: 'raci', decision: row.decision });
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
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
      </DialogSurface>
    </Dialog>
  );
}
