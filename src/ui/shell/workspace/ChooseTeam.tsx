import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Radio,
  RadioGroup,
  Spinner,
  Text,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ListsSite } from '../../../application/ports/Lists';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useAct } from '../../shared/workspace/useAct';
import { useTeams } from '../../shared/workspace/useTeams';
import { useReturningFocus } from '../../shared/useReturningFocus';

export interface ChooseTeamProps {
  /** The team has no lists yet. */
  readonly onMissing: () => void;
  readonly onClose: () => void;
}

/** Which team shares the workspace, where no channel says. */
export function ChooseTeam({ onMissing, onClose }: ChooseTeamProps) {
  useReturningFocus();
  const { shared } = useServices();
  const teams = useTeams();
  const [chosen, setChosen] = useState<ListsSite | null>(null);
  const { act, isBusy, failure } = useAct();

  const connect = async (site: ListsSite): Promise<void> => {
    if (!(await act(() => shared.connect(site)))) return;
    const { status } = shared.state();
    if (status.kind === 'device' && status.because === 'notMade') onMissing();
    else onClose();
  };

  return (
    <DialogBody>
      <DialogTitle>Choose a team to share it with</DialogTitle>
      <DialogContent>
        {failure !== null && <FailureMessage failure={failure} doing="open the shared workspace" />}
        {teams.failure !== null && (
          <FailureMessage failure={teams.failure} doing="read your teams" onRetry={teams.readAgain} />
        )}
        {teams.isUnasked && (
          <Text>
            Microsoft 365 asks once for the right to read the names of your teams and what they share. Tandem
            changes nothing then. Without it, everything stays on this device.
          </Text>
        )}
        {teams.failure === null && !teams.isUnasked && (
          <TeamChoice sites={teams.sites} chosen={chosen} onChoose={setChosen} />
        )}
      </DialogContent>
      <DialogActions>
        {teams.isUnasked ? (
          <Button appearance="primary" onClick={teams.ask}>
            Show my teams
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={chosen === null || isBusy}
            onClick={() => chosen !== null && void connect(chosen)}
          >
            Connect
          </Button>
        )}
        <Button onClick={onClose}>Not now</Button>
      </DialogActions>
    </DialogBody>
  );
}

interface TeamChoiceProps {
  readonly sites: readonly ListsSite[] | undefined;
  readonly chosen: ListsSite | null;
  readonly onChoose: (site: ListsSite | null) => void;
}

function TeamChoice({ sites, chosen, onChoose }: TeamChoiceProps) {
  if (sites === undefined) return <Spinner size="small" label="Reading your teams" />;
  if (sites.length === 0)
    return (
      <Text>
        You are in no team yet. Ask somebody to add you to the leadership team, or make one in Teams.
      </Text>
    );
  return (
    <Field label="What you agree on is kept in the team’s SharePoint site, for everybody in the team.">
      <RadioGroup
        value={chosen?.siteId ?? ''}
        onChange={(_, { value }) => onChoose(sites.find(({ siteId }) => siteId === value) ?? null)}
      >
        {sites.map(({ siteId, title }) => (
          <Radio key={siteId} value={siteId} label={title} />
        ))}
      </RadioGroup>
    </Field>
  );
}
