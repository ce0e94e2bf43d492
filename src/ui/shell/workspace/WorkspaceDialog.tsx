import { Dialog, DialogSurface } from '@fluentui/react-components';
import { ScreenQueries } from '../../shared/queries/ScreenQueries';
import { FluentRoot } from '../../shared/theme/FluentRoot';
import { ChooseTeam } from './ChooseTeam';
import { ConflictChoices } from './ConflictChoices';
import { SetUpWorkspace } from './SetUpWorkspace';
import type { WorkspaceDialogKind } from './workspaceWords';

export interface WorkspaceDialogProps {
  readonly kind: WorkspaceDialogKind;
  readonly onKind: (kind: WorkspaceDialogKind) => void;
  readonly onClose: () => void;
}

/** What the workspace line opens: a chunk of its own. */
export function WorkspaceDialog({ kind, onKind, onClose }: WorkspaceDialogProps) {
  return (
    <FluentRoot>
      <ScreenQueries>
        <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
          <DialogSurface>
            {kind === 'choose' && <ChooseTeam onMissing={() => onKind('setUp')} onClose={onClose} />}
            {kind === 'setUp' && <SetUpWorkspace onClose={onClose} />}
            {kind === 'settle' && <ConflictChoices onClose={onClose} />}
          </DialogSurface>
        </Dialog>
      </ScreenQueries>
    </FluentRoot>
  );
}
