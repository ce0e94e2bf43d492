import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOf } from '../../../application/ports/Failure';
import type { RhythmReading } from '../../../application/readRhythm';
import { rhythmStatus } from '../../../application/rhythmStatus';
import { agendaOf } from '../../../domain/agenda/agendaOf';
import { adoptDrift } from '../../../domain/reconcile/adoptDrift';
import type { Person } from '../../../domain/org/types';
import type { Drift, DriftChoice } from '../../../domain/reconcile/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { ScreenSkeleton } from '../../shared/ScreenSkeleton';
import { useServices } from '../../shared/ServicesContext';
import { PlanReview } from '../plan/PlanReview';
import type { ApplyControl } from '../plan/useApply';
import type { ReadingQuery } from '../reading/useReading';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import { ComingConflicts } from './coming/ComingConflicts';
import type { MeetingChange } from './MeetingMenu';
import { MeetingState } from './MeetingState';
import { PendingChanges } from './PendingChanges';
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
  /** In whose calendar one works; null where it is one's own. */
  readonly owner: Person | null;
  readonly onEdit: (edit: SettingsEdit) => void;
  /** Whether something was chosen since the meetings were last written. */
  readonly canDiscard: boolean;
  readonly onDiscard: () => void;
  /** Leads to the screen where one thing of a meeting is changed. */
  readonly onChange: (change: MeetingChange) => void;
  readonly onChangeSettings: () => void;
}

/** The rhythm as it lives: the weeks around today, and the state of each meeting. */
export function LivingView(props: LivingViewProps) {
  const styles = useStyles();
  const { settings, choices, reading, found, control, onEdit } = props;
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
    const adopted =
      choice === 'keep' && series !== undefined ? adoptDrift(settings, drift, series) : settings;
    onEdit(
      adopted === settings
        ? { kind: 'decide', choice: { meeting, field, mail, date, choice } }
        : { kind: 'replace', settings: adopted },
    );
  };
  const takeBack = ({ meeting, field, mail, date }: Drift): void =>
    onEdit({ kind: 'dropChoices', choices: [{ meeting, field, mail, date }] });

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
      <ComingConflicts settings={settings} statuses={status.data} onEdit={onEdit} />
      <WaitingChanges
        reading={reading}
        control={control}
        owner={props.owner}
        canDiscard={props.canDiscard}
        onDiscard={props.onDiscard}
      />
      <div>
        {status.data.map((meeting) => (
          <MeetingState
            key={meeting.meeting}
            status={meeting}
            organizer={settings.organizer}
            agenda={agendaOf(meeting.meeting, settings)}
            onChange={props.onChange}
            nameOf={personNames(found)}
            onChoose={choose}
            onTakeBack={takeBack}
          />
        ))}
      </div>
      <Button className={styles.start} onClick={props.onChangeSettings}>
        Change settings
      </Button>
    </div>
  );
}

type WaitingChangesProps = Pick<
  LivingViewProps,
  'reading' | 'control' | 'owner' | 'canDiscard' | 'onDiscard'
>;

/** What is to be written, when something is; what somebody chose themselves is reviewed or discarded. */
function WaitingChanges({ reading, control, owner, canDiscard, onDiscard }: WaitingChangesProps) {
  const [isReviewed, setReviewed] = useState(false);
  const plan = reading.data?.plan;
  const waiting = plan !== undefined && plan.steps.length > 0;
  if (!waiting && control.applying === null) return null;
  const isFolded = waiting && canDiscard && !isReviewed && control.applying === null;
  return (
    <section aria-label="Changes to apply">
      <Text as="h2" block size={400} weight="semibold">
        Changes to apply
      </Text>
      {isFolded ? (
        <PendingChanges plan={plan} onReview={() => setReviewed(true)} onDiscard={onDiscard} />
      ) : (
        <>
          <PlanReview
            reading={reading}
            control={control}
            received={[]}
            owner={owner}
            onFinish={control.close}
          />
          {canDiscard && control.applying === null && <Button onClick={onDiscard}>Discard</Button>}
        </>
      )}
    </section>
  );
}
