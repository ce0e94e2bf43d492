import { ModalDialog } from '../../shared/ModalDialog';
import { LazyRoot } from '../../shared/LazyRoot';
import { ChooseTeam } from './ChooseTeam';
import { ConflictChoices } from './ConflictChoices';
import { MalformedFields } from './MalformedFields';
import { SetUpWorkspace } from './SetUpWorkspace';
import type { WorkspaceDialogKind } from './describeWorkspace';

export interface WorkspaceDialogProps {
  /** Null while it is closed. */
  readonly kind: WorkspaceDialogKind | null;
  readonly onKind: (kind: WorkspaceDialogKind) => void;
  readonly onClose: () => void;
}

/** What the workspace line opens: a chunk of its own. */
export function WorkspaceDialog({ kind, onKind, onClose }: WorkspaceDialogProps) {
  return (
    <LazyRoot>
      <ModalDialog isOpen={kind !== null} onClose={onClose}>
        {kind === 'choose' && <ChooseTeam onMissing={() => onKind('setUp')} onClose={onClose} />}
        {kind === 'setUp' && <SetUpWorkspace onClose={onClose} />}
        {kind === 'mend' && <MalformedFields onClose={onClose} />}
        {kind === 'settle' && <ConflictChoices onClose={onClose} />}
      </ModalDialog>
    </LazyRoot>
  );
}
