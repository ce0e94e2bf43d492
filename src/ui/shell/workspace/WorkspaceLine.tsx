import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useMaybeServices } from '../../shared/ServicesContext';
import { useWorkspaceState } from '../../shared/workspace/useWorkspaceState';

const useStyles = makeStyles({
  // As high while nothing is known as when it speaks, so that nothing below it moves.
  line: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '44px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

const WorkspaceStatus = lazy(() =>
  import('./WorkspaceStatus').then((status) => ({ default: status.WorkspaceStatus })),
);

/** Where the workspace is stored, and the one thing to do about it. */
export function WorkspaceLine() {
  const styles = useStyles();
  const services = useMaybeServices();
  const state = useWorkspaceState();
  return (
    <div className={styles.line}>
      {services !== null && (
        <Suspense fallback={null}>
          <WorkspaceStatus services={services} state={state} />
        </Suspense>
      )}
    </div>
  );
}
