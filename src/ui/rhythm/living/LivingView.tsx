import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOrRethrow } from '../../../application/ports/Failure';
import type { RhythmReading } from '../../../application/readRhythm';
import { rhythmStatus, type MeetingStatus } from '../../../application/rhythmStatus';
import { agendaOf } from '../../../domain/agenda/agendaOf';
import { adoptDrift } from '../../../domain/reconcile/decidedDrifts';
import type { Person } from '../../../domain/org/types';
import type { Drift } from '../../../domain/reconcile/types';
import type { DriftChoice, RhythmSettings } from '../../../domain/rhythm/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { ScreenSkeleton } from '../../shared/ScreenSkeleton';
import { useServices } from '../../shared/ServicesContext';
import { PlanReview } from '../PlanReview';
import type { ApplyControl } from '../useApply';
import type { ReadingQuery } from '../reading/useReading';
import type { SettingsEdit } from '../../../domain/rhythm/editSettings';
import { beginAgain } from '../../../domain/rhythm/beginAgain';
import { meetingName } from '../../../domain/rhythm/meetings';
import type { MeetingId } from '../../../playbook/meetings';
import { MeetingActs, type ActOnMeeting } from './acts/MeetingActs';
import { ComingConflicts } from './ComingConflicts';
import type { MeetingChange } from './MeetingMenu';
import { MeetingState } from './MeetingState';
import { PendingChanges } from './PendingChanges';
import { addDays } from '../../../domain/time/localDates';
import { useToday } from '../../shared/workspace/useToday';
import { noticeDays } from '../proposedTimes';
import { personNames } from './personNames';
import { Timeline } from './Timeline';

const useStyles = makeStyles({
  living: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, maxWidth: '1080px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
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
  /** Several as one act: all are saved, or none. */
  readonly onEditAll: (edits: readonly SettingsEdit[]) => void;
  /** Whether something was chosen since the meetings were last written. */
  readonly canDiscard: boolean;
  readonly onDiscard: () => void;
  /** Whether what waits is opened at once: the person comes from changing it. */
  readonly isReviewed: boolean;
  /** Leads to the screen where one thing of a meeting is changed. */
  readonly onChange: (change: MeetingChange, meeting: MeetingId) => void;
  readonly onChangeSettings: () => void;
}

/** The rhythm as it lives: the weeks around today, and the state of each meeting. */
export function LivingView(props: LivingViewProps) {
  const styles = useStyles();
  const { settings, choices, reading, found, control, onEdit } = props;
  const services = useServices();
  const { context, clock } = services;
  const [act, setAct] = useState<ActOnMeeting | null>(null);
  const today = useToday();
  /** What is over begins with a new series, with notice; what is still to end goes on. Either waits for a review. */
  const beginAgainNow = ({ meeting, state }: MeetingStatus): void =>
    props.onEditAll(beginAgain(settings, meeting, state === 'ended' ? addDays(today, noticeDays) : null));
  const titleOf = (meeting: MeetingId): string => meetingName(settings, meeting);
  const status = useQuery({
    queryKey: ['rhythm', 'status', settings, choices, found.actual],
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
        failure={failureOrRethrow(status.error)}
        doing="read the meetings"
        onRetry={() => void status.refetch()}
      />
    );
  if (status.data === undefined) return <ScreenSkeleton label="The meetings are loading" />;
  return (
    <div className={styles.living}>
      <Timeline statuses={status.data} now={clock.now()} zone={context.zone} titleOf={titleOf} />
      <ComingConflicts settings={settings} statuses={status.data} onEdit={onEdit} />
      <WaitingChanges
        reading={reading}
        control={control}
        owner={props.owner}
        isReviewed={props.isReviewed}
        canDiscard={props.canDiscard}
        onDiscard={props.onDiscard}
      />
      <div>
        {status.data.map((meeting) => (
          <MeetingState
            key={meeting.meeting}
            title={titleOf(meeting.meeting)}
            status={meeting}
            organizer={settings.organizer}
            agenda={agendaOf(meeting.meeting, settings)}
            onChange={(change) => props.onChange(change, meeting.meeting)}
            onAct={(kind) =>
              kind === 'beginAgain' ? beginAgainNow(meeting) : setAct({ kind, meetings: [meeting.meeting] })
            }
            nameOf={personNames(found)}
            onChoose={choose}
            onTakeBack={takeBack}
          />
        ))}
      </div>
      <div className={styles.actions}>
        <Button onClick={props.onChangeSettings}>Change settings</Button>
        <EndAll statuses={status.data} onEnd={(meetings) => setAct({ kind: 'end', meetings })} />
      </div>
      <MeetingActs
        act={act}
        settings={settings}
        found={found}
        statuses={status.data}
        onEdit={props.onEditAll}
        onClose={() => setAct(null)}
      />
    </div>
  );
}

interface EndAllProps {
  readonly statuses: readonly MeetingStatus[];
  readonly onEnd: (meetings: readonly MeetingId[]) => void;
}

/** All at once, where there is more than one that goes on. */
function EndAll({ statuses, onEnd }: EndAllProps) {
  const going = statuses.filter(({ endsOn }) => endsOn === null).map(({ meeting }) => meeting);
  if (going.length < 2) return null;
  return (
    <Button appearance="subtle" onClick={() => onEnd(going)}>
      End all meetings
    </Button>
  );
}

type WaitingChangesProps = Pick<
  LivingViewProps,
  'reading' | 'control' | 'owner' | 'canDiscard' | 'onDiscard' | 'isReviewed'
>;

/** The changes to write, if any; the person's own are reviewed or discarded. */
function WaitingChanges(props: WaitingChangesProps) {
  const { reading, control, owner, canDiscard, onDiscard } = props;
  const [isReviewed, setReviewed] = useState(props.isReviewed);
  const plan = reading.data?.plan;
  const waiting = plan !== undefined && plan.steps.length > 0;
  if (!waiting && control.applying === null) return null;
  const isCollapsed = waiting && canDiscard && !isReviewed && control.applying === null;
  return (
    <section aria-label="Changes to apply">
      <Text as="h2" block size={400} weight="semibold">
        Changes to apply
      </Text>
      {isCollapsed ? (
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
