import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AccountState } from '../../../domain/findings/types';
import type { Person } from '../../../domain/org/types';
import type { SeriesFacts } from '../../../domain/rhythm/seriesFacts';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useAct } from '../../shared/workspace/useAct';

const useStyles = makeStyles({
  heading: { margin: 0 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    flexBasis: '100%',
    maxWidth: '640px',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  command: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

export interface GoneOrganizerProps {
  readonly organizer: Person;
  readonly series: readonly SeriesFacts[];
}

/** Where the organizer's account is gone: what only an administrator can end, and the next organizer. */
export function GoneOrganizer({ organizer, series }: GoneOrganizerProps) {
  const { directory } = useServices();
  const { act, isBusy, failure } = useAct();
  const [state, setState] = useState<AccountState['state'] | 'unknown' | null>(null);
  const look = (): Promise<boolean> =>
    act(async () => {
      const accounts = await directory.accountsOf([organizer.id]);
      setState(accounts.find(({ person }) => person === organizer.id)?.state ?? 'unknown');
    });
  const isGone = state === 'gone' || state === 'disabled';
  return (
    <>
      <Button appearance="subtle" disabled={isBusy} onClick={() => void look()}>
        Has {organizer.name} left?
      </Button>
      {state !== null && !isGone && (
        <Text role="status">
          {organizer.name}’s account is {state === 'active' ? 'active' : 'still in the directory'}. Ask them
          to hand the meetings over.
        </Text>
      )}
      {failure !== null && (
        <FailureMessage failure={failure} doing="look up the account" onRetry={() => void look()} />
      )}
      {isGone && <TakeOver organizer={organizer} series={series} onClose={() => setState(null)} />}
    </>
  );
}

interface TakeOverProps extends GoneOrganizerProps {
  readonly onClose: () => void;
}

function TakeOver({ organizer, series, onClose }: TakeOverProps) {
  const styles = useStyles();
  const { shared, directory } = useServices();
  const { act, isBusy, failure } = useAct();
  const takeOver = (): Promise<boolean> =>
    act(async () => {
      const claim = await shared.claimOrganizer(await directory.me('interactive'), organizer);
      if (claim.kind === 'taken') return;
      await shared.edit([{ kind: 'tellSeries', series: series.map((one) => ({ ...one, state: 'dead' })) }]);
    });
  return (
    <section className={styles.content} aria-label={`${organizer.name}’s account is gone`}>
      <Text as="h2" className={styles.heading} size={400} weight="semibold">
        {organizer.name}’s account is gone
      </Text>
      <Text>
        Nobody but an administrator can cancel what that account sent. Until then these stand in everybody’s
        calendar:
      </Text>
      <ul className={styles.list}>
        {series.map(({ meeting, subject }) => (
          <li key={meeting}>{subject}</li>
        ))}
      </ul>
      <Text>Ask an Exchange administrator to run, in Exchange Online PowerShell:</Text>
      <Text className={styles.command}>
        Remove-CalendarEvents -Identity {organizer.mail} -CancelOrganizedMeetings -QueryWindowInDays 365
      </Text>
      <Text>
        If the mailbox was deleted too, nothing can be cancelled for everybody: each person removes the old
        series. You can send the meetings yourself now; Tandem names the old ones as dead. Nothing is mailed
        before you review it.
      </Text>
      {failure !== null && (
        <FailureMessage failure={failure} doing="take the meetings over" onRetry={() => void takeOver()} />
      )}

      <div className={styles.actions}>
        <Button appearance="primary" disabled={isBusy} onClick={() => void takeOver()}>
          Send them yourself
        </Button>
        <Button onClick={onClose}>Not now</Button>
      </div>
    </section>
  );
}
