import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { failureOf } from '../../../application/ports/Failure';
import type { RhythmReading } from '../../../application/readRhythm';
import { rhythmStatus } from '../../../application/rhythmStatus';
import { adoptDrift } from '../../../domain/reconcile/adoptDrift';
import type { Drift, DriftChoice } from '../../../domain/reconcile/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { ScreenSkeleton } from '../../shared/ScreenSkeleton';
import { useServices } from '../../shared/ServicesContext';
import { PlanReview } from '../plan/PlanReview';
import type { ApplyControl } from '../plan/useApply';
import type { ReadingQuery } from '../reading/useReading';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import { MeetingState } from './MeetingState';
import { personNames } from './personNames';
import { Timeline } from './Timeline';

const useStyles = makeStyles({
  living: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, maxWidth: '1080px' },
  start: { alignSelf: 'flex-start' },
});

export interface LivingViewProps {
  readonly settings: RhythmSettings;
  readonly choices: readonly DriftChoice[];
  readonly reading: ReadingQuery;
  readonly found: RhythmReading;
  readonly control: ApplyControl;
  readonly onEdit: (edit: SettingsEdit) => void;
  readonly onChoices: (choices: readonly DriftChoice[]) => void;
  readonly onChangeSettings: () => void;
}

/** The rhythm as it lives: the weeks around today, and the state of each meeting. */
export function LivingView(props: LivingViewProps) {
  const styles = useStyles();
  const { settings, choices, reading, found, control, onEdit, onChoices } = props;
  const services = useServices();
  const { context, clock } = services;
  const status = useQuery({
    queryKey: ['rhythm', 'status', settings, choices, reading.dataUpdatedAt],
    queryFn: () => rhythmStatus(services, settings, { actual: found.actual, now: clock.now(), choices }),
    placeholderData: (before) => before,
  });
  const choose = (drift: Drift, choice: DriftChoice['choice']): void => {
    const series = found.actual.find(({ meeting }) => meeting === drift.meeting);
    const { meeting, field, mail, date } = drift;
    onChoices([...choices, { meeting, field, mail, date, choice }]);
    if (choice === 'keep' && series !== undefined)
      onEdit({ kind: 'replace', settings: adoptDrift(settings, drift, series) });
  };

  if (status.error !== null)
    return (
      <FailureMessage
        failure={failureOf(status.error)}
        doing="read the meetings"
        onRetry={() => void status.refetch()}
      />
    );
  if (status.data === undefined) return <ScreenSkeleton label="The meetings are loading" />;
  return (
    <div className={styles.living}>
      <Timeline statuses={status.data} now={clock.now()} zone={context.zone} locale={context.locale} />
      <WaitingChanges reading={reading} control={control} />
      <div>
        {status.data.map((meeting) => (
          <MeetingState
            key={meeting.meeting}
            status={meeting}
            nameOf={personNames(found)}
            onChoose={choose}
          />
        ))}
      </div>
      <Button className={styles.start} onClick={props.onChangeSettings}>
        Change settings
      </Button>
    </div>
  );
}

/** What is to be written, when something is. */
function WaitingChanges({ reading, control }: Pick<LivingViewProps, 'reading' | 'control'>) {
  const waiting = (reading.data?.plan.steps.length ?? 0) > 0;
  if (!waiting && control.applying === null) return null;
  return (
    <section aria-label="Changes to apply">
      <Text as="h2" block size={400} weight="semibold">
        Changes to apply
      </Text>
      <PlanReview reading={reading} control={control} received={[]} onFinish={control.close} />
    </section>
  );
}
