import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Person } from '../../../domain/org/types';
import { chatLink } from '../../shared/contactLinks';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useOpen } from '../../shared/useOpen';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { useAct } from '../../shared/workspace/useAct';
import { ActingFor } from './ActingFor';

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
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

export interface ClaimedProps {
  readonly organizer: Person;
  /** The person works in the organizer’s calendar. */
  readonly onActFor: (organizer: Person) => void;
}

/** The rhythm has an organizer, and no series yet. */
export function Claimed({ organizer, onActFor }: ClaimedProps) {
  const styles = useStyles();
  const { shared, directory } = useServices();
  const { open } = useOpen();
  const { act, isBusy, failure } = useAct();
  const { canEdit } = useWorkspace();
  const [first] = organizer.name.split(' ');
  const takeOver = (): Promise<boolean> =>
    act(async () => {
      await shared.claimOrganizer(await directory.me('interactive'), organizer);
    });
  return (
    <section className={styles.page} aria-label="Your team’s rhythm">
      <Text as="h2" className={styles.heading} size={500} weight="semibold">
        {organizer.name} is about to send the meetings
      </Text>
      <Text>
        The invitations are not out yet. When they are, everybody sees the meetings here.
        {canEdit &&
          ` Send them yourself only where ${first} does not: two at once would book everybody twice.`}
      </Text>
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => open(chatLink(organizer))}>
          Message {first}
        </Button>
        {canEdit && (
          <Button disabled={isBusy} onClick={() => void takeOver()}>
            Send them yourself
          </Button>
        )}
        {canEdit && <ActingFor organizer={organizer} onActFor={onActFor} />}
      </div>
      {failure !== null && (
        <FailureMessage failure={failure} doing="take the meetings over" onRetry={() => void takeOver()} />
      )}
    </section>
  );
}
