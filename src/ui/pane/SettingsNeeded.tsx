import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf, type Failure } from '../../application/ports/Failure';
import { Emptiness } from '../shared/Emptiness';
import { FailureMessage } from '../shared/FailureMessage';
import { useServices } from '../shared/ServicesContext';

/** Nobody told Tandem yet who holds which role: where to do that. */
export function SettingsNeeded() {
  const { host } = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const openRhythm = async (): Promise<void> => {
    try {
      await host.open(await host.linkTo('rhythm', 'Rhythm'));
      setFailure(null);
    } catch (caught) {
      setFailure(failureOf(caught));
    }
  };
  return (
    <Emptiness
      title="The rhythm is not set up yet"
      text="Tandem needs to know who holds which role. Open Tandem in Teams, choose Rhythm and fill the seats; then come back. “Who decides” works already."
    >
      <Button appearance="primary" onClick={() => void openRhythm()}>
        Open Rhythm in Teams
      </Button>
      {failure !== null && (
        <FailureMessage failure={failure} doing="open Teams" onRetry={() => void openRhythm()} />
      )}
    </Emptiness>
  );
}
