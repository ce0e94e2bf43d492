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
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOf } from '../../../application/ports/Failure';
import type { Place } from '../../../application/ports/Lists';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useAct } from '../../shared/workspace/useAct';
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
  const places = useQuery({ queryKey: ['places'], queryFn: () => shared.places() });
  const [chosen, setChosen] = useState<Place | null>(null);
  const { act, isBusy, failure } = useAct();

  const connect = async (place: Place): Promise<void> => {
    if (!(await act(() => shared.connect(place)))) return;
    const { status } = shared.state();
    if (status.kind === 'device' && status.because === 'notMade') onMissing();
    else onClose();
  };

  return (
    <DialogBody>
      <DialogTitle>Choose a team to share it with</DialogTitle>
      <DialogContent>
        {failure !== null && <FailureMessage failure={failure} doing="open the shared workspace" />}
        {places.error !== null ? (
          <FailureMessage
            failure={failureOf(places.error)}
            doing="read your teams"
            onRetry={() => void places.refetch()}
          />
        ) : (
          <Teams places={places.data} chosen={chosen} onChoose={setChosen} />
        )}
      </DialogContent>
      <DialogActions>
        <Button
          appearance="primary"
          disabledFocusable={chosen === null || isBusy}
          onClick={() => chosen !== null && void connect(chosen)}
        >
          Connect
        </Button>
        <Button onClick={onClose}>Not now</Button>
      </DialogActions>
    </DialogBody>
  );
}

interface TeamsProps {
  readonly places: readonly Place[] | undefined;
  readonly chosen: Place | null;
  readonly onChoose: (place: Place | null) => void;
}

function Teams({ places, chosen, onChoose }: TeamsProps) {
  if (places === undefined) return <Spinner size="small" label="Reading your teams" />;
  if (places.length === 0)
    return (
      <Text>
        You are in no team yet. Ask somebody to add you to the leadership team, or make one in Teams.
      </Text>
    );
  return (
    <Field label="What you agree on is kept in the team’s SharePoint site, for everybody in the team.">
      <RadioGroup
        value={chosen?.siteId ?? ''}
        onChange={(_, { value }) => onChoose(places.find(({ siteId }) => siteId === value) ?? null)}
      >
        {places.map(({ siteId, title }) => (
          <Radio key={siteId} value={siteId} label={title} />
        ))}
      </RadioGroup>
    </Field>
  );
}
