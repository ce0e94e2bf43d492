import { Button, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { applyPlan } from '../../../application/applyPlan';
import { FailureError } from '../../../application/ports/Failure';
import { readRhythm } from '../../../application/readRhythm';
import { tellSeries } from '../../../application/tellSeries';
import { planEnding } from '../../../domain/reconcile/planEnd';
import type { DriftChoice, Plan } from '../../../domain/reconcile/types';
import type { Standing } from '../../../domain/rhythm/standing';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { formatMailTotal } from '../../shared/plan/describePlan';
import { PlanSteps } from '../../shared/plan/PlanSteps';
import { useServices } from '../../shared/ServicesContext';
import { ReadingProblem } from '../reading/ReadingProblem';
import { useReading } from '../reading/useReading';
import { useAct } from '../../shared/workspace/useAct';
import { useToday } from '../../shared/workspace/useToday';

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

const noChoices: readonly DriftChoice[] = [];

export interface EndHandedOverProps {
  readonly standing: Extract<Standing, { kind: 'handedOver' }>;
  readonly settings: RhythmSettings;
}

/** The first half of handing over: the series of the organizer before end. */
export function EndHandedOver({ standing, settings }: EndHandedOverProps) {
  const styles = useStyles();
  const services = useServices();
  const queries = useQueryClient();
  const { organizer, to } = standing;
  const mine = useMemo(() => ({ ...settings, organizer }), [settings, organizer]);
  const reading = useReading(mine, noChoices, true);
  const { act, isBusy, failure } = useAct();
  const today = useToday();
  const plan = reading.data === undefined ? null : planEnding(reading.data.actual, today);
  const end = (ending: Plan): Promise<boolean> =>
    act(async () => {
      for await (const { failure: refused } of applyPlan(services, mine, ending))
        if (refused !== null) throw new FailureError(refused);
      await tellSeries(services, mine, await readRhythm(services, mine));
      await queries.invalidateQueries({ queryKey: ['rhythm'] });
    });
  const takeBack = (): Promise<boolean> =>
    act(async () => {
      await services.shared.claimOrganizer(organizer, to);
    });
  return (
    <section className={styles.page} aria-label="Handing over">
      <Text as="h2" className={styles.heading} size={500} weight="semibold">
        You hand the meetings over to {to.name}
      </Text>
      <Text>
        {standing.onBehalf ? `${organizer.name}’s series, in whose calendar you work,` : 'Your series'} end
        first. Then {to.name} sends the new ones from their own calendar.
      </Text>
      <ReadingProblem reading={reading} purpose="send" owner={standing.onBehalf ? organizer : null} />
      {reading.isPending && <Spinner size="small" label="Reading your calendar" />}
      {failure !== null && plan !== null && (
        <FailureMessage failure={failure} doing="end every series" onRetry={() => void reading.refetch()} />
      )}
      {plan !== null && (
        <>
          <Text weight="semibold">{formatMailTotal(plan)} Nothing is sent before you choose.</Text>
          <PlanSteps plan={plan} states={[]} />
          <div className={styles.actions}>
            <Button appearance="primary" disabled={isBusy} onClick={() => void end(plan)}>
              End your series
            </Button>
            <Button disabled={isBusy} onClick={() => void takeBack()}>
              Keep sending them
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
