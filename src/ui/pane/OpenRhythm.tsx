import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOrRethrow, type Failure } from '../../application/ports/Failure';
import { FailureMessage } from '../shared/FailureMessage';
import { useServices } from '../shared/ServicesContext';

/** The way to where the seats are filled. */
export function OpenRhythm() {
  const { host } = useServices();
  const [failure, setFailure] = useState<Failure | null>(null);
  const openRhythm = async (): Promise<void> => {
    try {
      await host.open(await host.linkTo('rhythm', 'Rhythm'));
      setFailure(null);
    } catch (caught) {
      setFailure(failureOrRethrow(caught));
    }
  };
  return (
    <>
      <Button appearance="primary" onClick={() => void openRhythm()}>
        Open Rhythm in Teams
      </Button>
      {failure !== null && (
        <FailureMessage failure={failure} doing="open Teams" onRetry={() => void openRhythm()} />
      )}
    </>
  );
}
