import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Spinner,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { failureOrRethrow } from '../../../application/ports/Failure';
import { FailureMessage } from '../../shared/FailureMessage';
import { ModalDialog } from '../../shared/ModalDialog';
import { useServices } from '../../shared/ServicesContext';
import { LazyRoot } from '../../shared/LazyRoot';
import { useReturningFocus } from '../../shared/useReturningFocus';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { useAct } from '../../shared/workspace/useAct';
import { describeLost } from './describeLost';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

export interface ForgetDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Removes everything that Tandem keeps on the device, after showing the person what is stored nowhere else. */
export function ForgetDialog({ isOpen, onClose }: ForgetDialogProps) {
  return (
    <LazyRoot>
      <ModalDialog isOpen={isOpen} onClose={onClose}>
        {isOpen && <Forget onClose={onClose} />}
      </ModalDialog>
    </LazyRoot>
  );
}

function Forget({ onClose }: { readonly onClose: () => void }) {
  useReturningFocus();
  const styles = useStyles();
  const { device, context } = useServices();
  const workspace = useWorkspace();
  const written = useQuery({ queryKey: ['writtenHere'], queryFn: () => device.writtenHere(), gcTime: 0 });
  const { act, isBusy, failure } = useAct();
  const lost = written.data === undefined ? null : describeLost(written.data, workspace);
  const forget = async (): Promise<void> => {
    if (await act(() => device.forget())) beginAnew();
  };
  return (
    <DialogBody>
      <DialogTitle>Forget this device?</DialogTitle>
      <DialogContent className={styles.content}>
        {failure !== null && <FailureMessage failure={failure} doing="forget this device" />}
        {written.error !== null && (
          <FailureMessage
            failure={failureOrRethrow(written.error)}
            doing="look at what is kept here"
            onRetry={() => void written.refetch()}
          />
        )}
        <Text>
          Everything that Tandem keeps in this browser is removed: what it read of your team and of calendars,
          and your sign-in to it. What is shared in Microsoft 365 stays there.
          {context.host === 'outlook' &&
            ' The check when an appointment is sent lets everything pass, on your other devices too, until this pane is opened beside an appointment again.'}
        </Text>
        {lost === null && written.error === null && (
          <Spinner size="small" label="Looking at what is kept here" />
        )}
        {lost !== null && <Lost lost={lost} />}
      </DialogContent>
      <DialogActions>
        <Button
          appearance="primary"
          disabledFocusable={lost === null || isBusy}
          onClick={() => void forget()}
        >
          {lost === null || lost.length === 0 ? 'Forget it' : 'Forget it, and lose this'}
        </Button>
        <Button onClick={onClose}>Keep it</Button>
      </DialogActions>
    </DialogBody>
  );
}

function Lost({ lost }: { readonly lost: readonly string[] }) {
  const styles = useStyles();
  if (lost.length === 0)
    return <Text weight="semibold">Nothing is lost: all that was written here is shared.</Text>;
  return (
    <div>
      <Text weight="semibold">This stands nowhere else, and is lost:</Text>
      <ul className={styles.list}>
        {lost.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** The page as on a device without a trace of Tandem; what the host wrote into the address stays. */
function beginAnew(): void {
  history.replaceState(null, '', '#raci');
  location.reload();
}
