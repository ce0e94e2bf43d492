import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { failureOrRethrow } from '../../../application/ports/Failure';
import type { Services } from '../../../application/Services';
import type { SharedState, SharedStatus } from '../../../application/workspace/SharedWorkspace';
import { focusRing } from '../../shared/focusRing';
import {
  openingFailed,
  describeWorkspace,
  type WorkspaceAction,
  type WorkspaceDialogKind,
} from './describeWorkspace';

const useStyles = makeStyles({
  words: { display: 'inline', margin: 0, marginInlineEnd: tokens.spacingHorizontalS },
  action: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':disabled': { color: tokens.colorNeutralForeground2, cursor: 'default', textDecorationLine: 'none' },
    ...focusRing,
  },
});

const WorkspaceDialog = lazy(() =>
  import('./WorkspaceDialog').then((dialog) => ({ default: dialog.WorkspaceDialog })),
);

export interface WorkspaceStatusProps {
  readonly services: Services;
  readonly state: SharedState;
}

/** What is so, and the one thing to do about it: a chunk of its own. */
export function WorkspaceStatus({ services: { shared, context }, state }: WorkspaceStatusProps) {
  const styles = useStyles();
  const [dialog, setDialog] = useState<WorkspaceDialogKind | null>(null);
  const [wasOpened, setWasOpened] = useState(false);
  if (dialog !== null && !wasOpened) setWasOpened(true);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { text, action } = describeWorkspace(state, context);

  const attempt = async (doing: Promise<void>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      await doing;
      if (needsSetUp(shared.state().status)) setDialog('setUp');
    } catch (caught) {
      setProblem(openingFailed(failureOrRethrow(caught)));
    } finally {
      setBusy(false);
    }
  };
  const press = (kind: WorkspaceAction): void => {
    if (kind === 'connect') void attempt(shared.connect());
    else if (kind === 'refresh') void attempt(shared.open());
    else setDialog(kind);
  };

  return (
    <div>
      <p className={styles.words} role="status">
        {problem ?? text}
      </p>
      {action !== null && (
        <button type="button" className={styles.action} disabled={isBusy} onClick={() => press(action.kind)}>
          {isBusy ? 'Connecting…' : action.label}
        </button>
      )}
      {wasOpened && (
        <Suspense fallback={null}>
          <WorkspaceDialog kind={dialog} onKind={setDialog} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </div>
  );
}

function needsSetUp(status: SharedStatus): boolean {
  return status.kind === 'device' && status.because === 'notMade';
}
