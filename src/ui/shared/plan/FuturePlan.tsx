import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOrRethrow } from '../../../application/ports/Failure';
import { readRhythm, type RhythmReading } from '../../../application/readRhythm';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { FailureMessage } from '../FailureMessage';
import { useServices } from '../ServicesContext';
import { formatChangeCount, formatMailTotal } from './describePlan';
import { PlanSteps } from './PlanSteps';

const useStyles = makeStyles({
  plan: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  start: { alignSelf: 'flex-start' },
});

export interface FuturePlanProps {
  /** As they would be. */
  readonly settings: RhythmSettings;
}

/** Which invitations would change. The calendar is read on a button, because that needs a permission; nothing is written. */
export function FuturePlan({ settings }: FuturePlanProps) {
  const styles = useStyles();
  const services = useServices();
  const [asked, setAsked] = useState(false);
  const reading = useQuery({
    queryKey: ['future', settings],
    queryFn: () => readRhythm(services, settings),
    enabled: asked,
  });
  if (!asked)
    return (
      <Button className={styles.start} onClick={() => setAsked(true)}>
        See which invitations change
      </Button>
    );
  if (reading.error !== null)
    return (
      <FailureMessage
        failure={failureOrRethrow(reading.error)}
        doing="read your calendar"
        onRetry={() => void reading.refetch()}
      />
    );
  if (reading.data === undefined)
    return <Spinner className={styles.start} size="small" label="Reading your calendar" />;
  return <Foreseen reading={reading.data} />;
}

function Foreseen({ reading: { plan, actual } }: { readonly reading: RhythmReading }) {
  const styles = useStyles();
  if (actual.length === 0)
    return <Text role="status">The meetings are not in your calendar yet, so no invitation changes.</Text>;
  if (plan.steps.length === 0) return <Text role="status">No invitation changes.</Text>;
  return (
    <div className={styles.plan}>
      <Text weight="semibold" role="status">
        {formatChangeCount(plan.steps.length)} to review in Rhythm. {formatMailTotal(plan)}
      </Text>
      <PlanSteps plan={plan} states={[]} />
    </div>
  );
}
