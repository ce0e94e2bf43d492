import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Organization } from '../../../domain/org/types';
import type { MatrixRow } from '../../../domain/raci/types';
import { meetingNotes } from '../meetingNotes';

export interface RetireDialogProps {
  readonly row: MatrixRow;
  readonly organization: Organization;
  readonly onRetire: () => void;
  readonly onClose: () => void;
}

/** What retiring a decision changes, before it does. */
export function RetireDialog({ row, organization, onRetire, onClose }: RetireDialogProps) {
  const { decidedAt, newsAt } = meetingNotes(row.decision, organization);
  const agendas = [...decidedAt, ...newsAt];
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            Retire decision {row.number}, {row.title}?
          </DialogTitle>
          <DialogContent>
            It leaves the matrix{agendas.length > 0 && ` and the agenda of the ${listed(agendas)}`}. Its
            number and its letters are kept, and you can restore it.
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                onRetire();
              }}
            >
              Retire
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);
