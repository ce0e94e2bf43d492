import { makeStyles, tokens } from '@fluentui/react-components';
import { FailureMessage } from '../../shared/FailureMessage';
import type { ActControl } from '../../shared/workspace/useAct';

const useStyles = makeStyles({
  line: {
    minHeight: '20px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The state of the last edit. */
export function SavingState({ saving }: { readonly saving: ActControl }) {
  const words = saving.isBusy ? 'Saving…' : saving.isKept ? 'Saved' : '';
  return (
    <span className={useStyles().line} role="status">
      {words}
    </span>
  );
}

/** The edit that failed, with a retry. */
export function SavingFailure({ saving }: { readonly saving: ActControl }) {
  const { failure, failedAt, again } = saving;
  return failure !== null && <FailureMessage failure={failure} doing={failedAt} onRetry={again} />;
}
