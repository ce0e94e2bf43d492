import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useAct } from '../../shared/workspace/useAct';

const useStyles = makeStyles({
  heading: { margin: 0 },
  page: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '640px',
    marginTop: tokens.spacingVerticalXL,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Before the first look: neither a set-up, which might be the second, nor an unasked dialog. */
export function NotConnected({ onSetUp }: { readonly onSetUp: () => void }) {
  const styles = useStyles();
  const { shared } = useServices();
  const { act, isBusy, failure } = useAct();
  const isDeclined = failure?.kind === 'consent' || failure?.kind === 'signIn';
  const connect = (): void => void act(() => shared.connect());
  return (
    <section className={styles.page} aria-label="Your team’s rhythm">
      <Text as="h2" className={styles.heading} size={500} weight="semibold">
        Your team may already have a rhythm
      </Text>
      <Text>
        Connect to see it: Tandem reads the lists that your team shares. It changes nothing and mails nobody.
        Without it you see only what is on this device.
      </Text>
      {isDeclined && (
        <Text role="alert">You did not allow it. Connect asks again; nothing was read meanwhile.</Text>
      )}
      {failure !== null && !isDeclined && (
        <FailureMessage failure={failure} doing="read what your team shares" onRetry={connect} />
      )}
      <Button appearance="primary" disabled={isBusy} onClick={connect}>
        {isBusy ? 'Connecting…' : 'Connect'}
      </Button>
      <Button appearance="subtle" size="small" onClick={onSetUp}>
        Set up a new one
      </Button>
    </section>
  );
}
