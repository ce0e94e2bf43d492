import { Button, Field, ProgressBar, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { FailureMessage } from '../shared/FailureMessage';
import { useServices } from '../shared/ServicesContext';
import { useWorkspace } from '../shared/workspace/useWorkspace';
import type { ReceivedSeries } from '../../application/ports/Calendar';
import { AlreadySent } from './team/AlreadySent';
import { ReadingProblem, type ReadingProblemProps } from './reading/ReadingProblem';
import type { ReadingQuery } from './reading/useReading';
import { BlockedChanges } from '../shared/plan/BlockedChanges';
import { PlanSteps } from '../shared/plan/PlanSteps';
import { formatChangeCount, formatMailTotal } from '../shared/plan/describePlan';
import type { Applying, ApplyControl } from './useApply';

const useStyles = makeStyles({
  review: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  total: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
  order: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  orderIcon: { fontSize: '20px', color: tokens.colorPaletteGreenForeground1 },
  start: { alignSelf: 'flex-start' },
});

export interface PlanReviewProps extends Pick<ReadingProblemProps, 'owner'> {
  readonly reading: ReadingQuery;
  readonly control: ApplyControl;
  /** Another organizer's meetings: nothing is made beside them. */
  readonly received: readonly ReceivedSeries[];
  /** Leads on once everything is applied. */
  readonly onFinish: () => void;
}

/** The changes before they are made, while they are made, and after. */
export function PlanReview(props: PlanReviewProps) {
  const styles = useStyles();
  const { reading, control, onFinish } = props;
  const { shared } = useServices();
  /** What the other sent meanwhile is looked up. */
  const showTheirs = (): void => {
    control.close();
    void shared.open();
  };
  if (control.applying?.phase === 'refused' && control.applying.sentBy !== null)
    return <AlreadySent organizer={control.applying.sentBy} subjects={[]} onFinish={showTheirs} />;
  if (control.applying !== null && !['changed', 'outdated'].includes(control.applying.phase))
    return <ApplyProgressView applying={control.applying} control={control} onFinish={onFinish} />;
  if (reading.error !== null) return <ReadingProblem reading={reading} purpose="send" owner={props.owner} />;
  if (reading.data === undefined || reading.isPlaceholderData)
    return <Spinner className={styles.start} size="small" label="Reading your calendar" />;
  return <Proposal {...props} />;
}

function Proposal({ reading, control, received, owner, onFinish }: PlanReviewProps) {
  const styles = useStyles();
  const phase = control.applying?.phase;
  const plan = phase === 'changed' ? control.applying?.plan : reading.data?.plan;
  if (plan === undefined) return null;
  const { blocked = [] } = plan;
  if (plan.steps.length === 0 && blocked.length > 0)
    return (
      <div className={styles.review}>
        <BlockedChanges blocked={blocked} />
        <Button className={styles.start} onClick={() => reading.ask('toWrite')}>
          Look again
        </Button>
      </div>
    );
  if (plan.steps.length === 0) return <InOrder onFinish={onFinish} />;
  const [first] = received;
  if (first !== undefined && plan.steps.some(({ kind }) => kind === 'create'))
    return (
      <AlreadySent
        organizer={first.organizer}
        subjects={received.map(({ subject }) => subject)}
        onFinish={null}
      />
    );
  return (
    <div className={styles.review}>
      {blocked.length > 0 && <BlockedChanges blocked={blocked} />}
      <div className={styles.total} role="status">
        {phase === 'outdated' && (
          <Text>
            Nothing was sent: an address, or what was decided, has changed since. Look again before you apply.
          </Text>
        )}
        {phase === 'changed' && (
          <Text>The calendar has changed since. This is what remains; look again before you apply.</Text>
        )}
        <Text weight="semibold">
          {formatChangeCount(plan.steps.length)}. {formatMailTotal(plan)}
        </Text>
        <Text size={200} className={styles.quiet}>
          {owner !== null && `Sent from ${owner.name}’s calendar, on ${owner.name}’s behalf. `}
          Nothing is sent before you choose Apply.
        </Text>
      </div>
      <PlanSteps plan={plan} states={[]} />
      <Button className={styles.start} appearance="primary" onClick={() => control.apply(plan)}>
        Apply
      </Button>
    </div>
  );
}

function InOrder({ onFinish }: { readonly onFinish: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.review}>
      <Text className={styles.order} role="status">
        <CheckmarkCircleFilled className={styles.orderIcon} aria-hidden="true" />
        Everything is in order
      </Text>
      <Button className={styles.start} appearance="primary" onClick={onFinish}>
        Show the meetings
      </Button>
    </div>
  );
}

interface ApplyProgressViewProps {
  readonly applying: Applying;
  readonly control: ApplyControl;
  readonly onFinish: () => void;
}

const phaseLabels: Readonly<Record<Applying['phase'], string>> = {
  running: 'Applying',
  telling: 'Sent',
  done: 'Applied',
  failed: 'Stopped',
  changed: 'Stopped',
  outdated: 'Stopped',
  refused: 'Stopped',
};

function ApplyProgressView({ applying, control, onFinish }: ApplyProgressViewProps) {
  const styles = useStyles();
  const { plan, states, phase, failure } = applying;
  const { isShared } = useWorkspace();
  const tellingLabel = isShared ? 'Telling your team' : 'Reading the calendar again';
  const done = states.filter((state) => state === 'done').length;
  return (
    <div className={styles.review}>
      <Field
        label={phaseLabels[phase]}
        validationMessage={
          <span role="status">
            {phase === 'telling' ? tellingLabel : `${done} of ${formatChangeCount(states.length)} done`}
          </span>
        }
        validationState="none"
      >
        <ProgressBar
          value={done}
          max={Math.max(1, states.length)}
          color={phase === 'failed' ? 'error' : 'brand'}
        />
      </Field>
      {phase === 'failed' && failure !== null && (
        <FailureMessage failure={failure} doing="apply every change" onRetry={control.tryAgain} />
      )}
      <PlanSteps plan={plan} states={states} />
      {phase === 'done' && (
        <Button className={styles.start} appearance="primary" onClick={onFinish}>
          Show the meetings
        </Button>
      )}
    </div>
  );
}
