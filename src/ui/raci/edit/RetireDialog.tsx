import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import type { Organization } from '../../../domain/org/types';
import type { MatrixRow } from '../../../domain/raci/types';
import { ModalDialog } from '../../shared/ModalDialog';
import { useReturningFocus } from '../../shared/useReturningFocus';
import { meetingNotes } from '../meetingNotes';
import { useMeetingNames } from '../../shared/workspace/useMeetingNames';

export interface RetireDialogProps {
  /** Null while it is closed. */
  readonly row: MatrixRow | null;
  readonly organization: Organization;
  readonly onRetire: (row: MatrixRow) => void;
  readonly onClose: () => void;
}

/** What retiring a decision changes, before it does. */
export function RetireDialog({ row, onClose, ...about }: RetireDialogProps) {
  return (
    <ModalDialog isOpen={row !== null} onClose={onClose}>
      {row !== null && <RetireBody row={row} onClose={onClose} {...about} />}
    </ModalDialog>
  );
}

interface RetireBodyProps extends RetireDialogProps {
  readonly row: MatrixRow;
}

/** Where the row was, another one is. */
const reachedCell = '[role="grid"] [tabindex="0"]';

function RetireBody({ row, organization, onRetire, onClose }: RetireBodyProps) {
  useReturningFocus(reachedCell);
  const { decidedAt, newsAt } = meetingNotes(row.decision, organization, useMeetingNames());
  const agendas = [...decidedAt, ...newsAt];
  return (
    <DialogBody>
      <DialogTitle>
        Retire decision {row.number}, {row.title}?
      </DialogTitle>
      <DialogContent>
        It leaves the matrix{agendas.length > 0 && ` and the agenda of the ${listed(agendas)}`}. Its number
        and its letters are kept, and you can restore it.
      </DialogContent>
      <DialogActions>
        <Button
          appearance="primary"
          onClick={() => {
            onClose();
            onRetire(row);
          }}
        >
          Retire
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </DialogActions>
    </DialogBody>
  );
}

const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names);
