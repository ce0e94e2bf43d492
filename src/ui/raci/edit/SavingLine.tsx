import { makeStyles, tokens } from '@fluentui/react-components';
import { FailureMessage } from '../../shared/FailureMessage';
import type { Saving } from './useEdits';

const useStyles = makeStyles({
  line: {
    minHeight: '20px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Whether the last edit is kept. */
export function SavingState({ saving }: { readonly saving: Saving }) {
  const words = saving.kind === 'saving' ? 'Saving…' : saving.kind === 'saved' ? 'Saved' : '';
  return (
    <span className={useStyles().line} role="status">
      {words}
    </span>
  );
}

/** What was not kept, with the way to make it again. */
export function SavingFailure({ saving }: { readonly saving: Saving }) {
  if (saving.kind !== 'failed') return null;
  return <FailureMessage failure={saving.failure} doing={saving.doing} onRetry={saving.again} />;
}
