import { Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  ErrorCircleFilled,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { ApplyProgress } from '../../../application/applyPlan';
import type { Plan, PlanStep } from '../../../domain/reconcile/types';
import { meetingOf } from '../../../domain/rhythm/meetingOf';
import { meetings } from '../../../playbook/meetings';
import { mailsInWords, stepInWords } from './stepInWords';
import { MeetingHeading } from '../MeetingHeading';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    alignItems: 'start',
  },
  icon: {
    display: 'grid',
    placeItems: 'center',
    height: '20px',
    fontSize: '20px',
    color: tokens.colorNeutralForeground3,
  },
  done: { color: tokens.colorPaletteGreenForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
  words: { display: 'flex', flexDirection: 'column' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How far one step of a plan is. */
export type StepState = 'waiting' | ApplyProgress['state'];

export interface PlanStepsProps {
  readonly plan: Plan;
  /** By index; empty before anything was applied. */
  readonly states: readonly StepState[];
  readonly locale: string;
}

/** The changes, grouped by meeting, each with whom it mails and why. */
export function PlanSteps({ plan, states, locale }: PlanStepsProps) {
  const styles = useStyles();
  const numbered = plan.steps.map((step, index) => ({ step, state: states[index] ?? null, index }));
  return (
    <div className={styles.groups}>
      {meetings.map(({ id }) => {
        const own = numbered.filter(({ step }) => step.meeting === id);
        return own.length === 0 ? null : (
          <section key={id} aria-label={`Changes to ${meetingOf(id).title}`}>
            <MeetingHeading>{meetingOf(id).title}</MeetingHeading>
            <ul className={styles.list}>
              {own.map(({ step, state, index }) => (
                <StepRow key={index} step={step} state={state} locale={locale} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface StepRowProps {
  readonly step: PlanStep;
  readonly state: StepState | null;
  readonly locale: string;
}

function StepRow({ step, state, locale }: StepRowProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <span className={styles.icon}>
        <StepIcon state={state} />
      </span>
      <span className={styles.words}>
        <Text>
          <Text weight="semibold">{stepInWords(step, locale)}</Text> {mailsInWords(step)}
        </Text>
        <Text size={200} className={styles.quiet}>
          {step.why}
        </Text>
      </span>
    </li>
  );
}

function StepIcon({ state }: { readonly state: StepState | null }) {
  const styles = useStyles();
  switch (state) {
    case 'running':
      return <Spinner size="extra-tiny" aria-label="Running" />;
    case 'done':
      return <CheckmarkCircleFilled className={styles.done} aria-label="Done" />;
    case 'failed':
      return <ErrorCircleFilled className={styles.failed} aria-label="Failed" />;
    case 'skipped':
      return <SubtractCircleRegular aria-label="Not made" />;
    case 'waiting':
      return <CircleRegular aria-label="Waiting" />;
    case null:
      return <CircleRegular aria-hidden="true" />;
  }
}
