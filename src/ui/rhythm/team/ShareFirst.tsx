import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { SharedWorkspace } from '../../../application/workspace/SharedWorkspace';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useAct } from '../../shared/workspace/useAct';

const useStyles = makeStyles({
  heading: { margin: 0 },
  share: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '640px',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** The settings are shared before the meetings are sent, so that the others see them and none sends a second rhythm. */
export function ShareFirst({ onGoOn }: { readonly onGoOn: () => void }) {
  const styles = useStyles();
  const { shared, context } = useServices();
  const { act, isBusy, failure } = useAct();
  const share = (): void => void act(() => shareWithTeam(shared));
  const isDeclined = failure?.kind === 'consent' || failure?.kind === 'signIn';
  return (
    <section className={styles.share} aria-label="Share with your team">
      <Text as="h3" className={styles.heading} size={400} weight="semibold">
        Share it with {context.channelName ?? 'your team'} first
      </Text>
      <Text>
        Seats, decisions and times go into lists in your team’s site. Whoever can open the site sees who sends
        the meetings; whoever can edit in it can change them. Tandem asks once for the right to write these
        lists. Nobody is mailed.
      </Text>
      {isDeclined && (
        <Text role="alert">
          You did not allow it. Without it the others do not see the rhythm here, and one of them may set up
          another.
        </Text>
      )}
      {failure !== null && !isDeclined && (
        <FailureMessage failure={failure} doing="share it with your team" onRetry={share} />
      )}
      {isBusy && <Spinner size="small" label="Sharing with your team" />}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={isBusy} onClick={share}>
          Share and review
        </Button>
        <Button appearance="subtle" disabled={isBusy} onClick={onGoOn}>
          Go on without sharing
        </Button>
      </div>
    </section>
  );
}

/** Opens what is shared already, or makes it with what is on this device. */
async function shareWithTeam(shared: SharedWorkspace): Promise<void> {
  await shared.connect(undefined, 'toShare');
  const { status } = shared.state();
  if (status.kind !== 'device' || status.because !== 'notMade') return;
  const making = shared.provision(await shared.planProvision())[Symbol.asyncIterator]();
  while ((await making.next()).done !== true);
}
