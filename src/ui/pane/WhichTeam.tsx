import { Button, Spinner, Text } from '@fluentui/react-components';
import type { ListsSite } from '../../application/ports/Lists';
import { FailureMessage } from '../shared/FailureMessage';
import { useServices } from '../shared/ServicesContext';
import { useAct } from '../shared/workspace/useAct';
import { useTeams } from '../shared/workspace/useTeams';
import { PaneHeading } from './PaneHeading';
import { OpenRhythm } from './OpenRhythm';
import { usePaneStyles } from './usePaneStyles';

/** The first question in Outlook, where no channel says which team it is: the teams of the person, to press one of them. */
export function WhichTeam({ onDone }: { readonly onDone: () => void }) {
  const styles = usePaneStyles();
  const { shared } = useServices();
  const { act, isBusy, failure } = useAct();
  const connect = async (site: ListsSite): Promise<void> => {
    if (await act(() => shared.connect(site))) onDone();
  };
  return (
    <section className={styles.part} aria-label="Which team?">
      <PaneHeading>Which team is it?</PaneHeading>
      <Text>
        Tandem reads what that team shares: who holds which role, and the three meetings. It changes nothing.
      </Text>
      {failure !== null && <FailureMessage failure={failure} doing="open what the team shares" />}
      <Teams isBusy={isBusy} onChoose={(site) => void connect(site)} />
    </section>
  );
}

interface TeamsProps {
  readonly isBusy: boolean;
  readonly onChoose: (site: ListsSite) => void;
}

/** Asked without a window first; where Microsoft has to ask the person, they say when. */
function Teams({ isBusy, onChoose }: TeamsProps) {
  const styles = usePaneStyles();
  const { sites, failure, isUnasked, ask, readAgain } = useTeams();
  if (isUnasked)
    return (
      <Button appearance="primary" onClick={ask}>
        Show my teams
      </Button>
    );
  if (failure !== null)
    return <FailureMessage failure={failure} doing="read your teams" onRetry={readAgain} />;
  if (sites === undefined) return <Spinner size="small" label="Reading your teams" />;
  if (sites.length === 0) return <NoTeam />;
  return (
    <ul className={styles.list} aria-label="Your teams">
      {sites.map((site) => (
        <li key={site.siteId} className={styles.line}>
          <Button disabledFocusable={isBusy} onClick={() => onChoose(site)}>
            {site.title}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function NoTeam() {
  return (
    <>
      <Text>
        You are in no team yet. Ask somebody to add you to the leadership team, or set the rhythm up in Teams.
      </Text>
      <OpenRhythm />
    </>
  );
}
