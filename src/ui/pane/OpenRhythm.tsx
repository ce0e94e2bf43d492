import { Button } from '@fluentui/react-components';
import { FailureMessage } from '../shared/FailureMessage';
import { useServices } from '../shared/ServicesContext';
import { useAct } from '../shared/workspace/useAct';

/** The way to where the seats are filled. */
export function OpenRhythm() {
  const { host } = useServices();
  const { act, failure, again } = useAct();
  const openRhythm = async (): Promise<void> => host.open(await host.linkTo('rhythm', 'Rhythm'));
  return (
    <>
      <Button appearance="primary" onClick={() => void act(openRhythm)}>
        Open Rhythm in Teams
      </Button>
      {failure !== null && <FailureMessage failure={failure} doing="open Teams" onRetry={again} />}
    </>
  );
}
