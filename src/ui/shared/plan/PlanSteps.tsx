import { Button, Spinner, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ChevronDownRegular,
  ChevronRightRegular,
  ClockRegular,
  ErrorCircleFilled,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import { Suspense, lazy, useState } from 'react';
import type { ApplyProgress } from '../../../application/applyPlan';
import { mailsOfStep } from '../../../domain/reconcile/mailsOf';
import { partsOf } from '../../../domain/reconcile/together';
import type { Plan, PlanStep } from '../../../domain/reconcile/types';
import { describeStepReasons } from '../../../wording/describeStepReasons';
import { meetings } from '../../../playbook/meetings';
import { Disclosure } from '../Disclosure';
import { MailedPeople } from './MailedPeople';
import { StepClocks } from './StepClocks';
import { formatChangeCount } from './describePlan';
import { describeMails, describeStep } from './describeStep';
import { MeetingHeading } from '../MeetingHeading';
import { useMeetingNames } from '../workspace/useMeetingNames';
import { useServices } from '../ServicesContext';

const AgendaChange = lazy(() =>
  import('./AgendaChange').then((change) => ({ default: change.AgendaChange })),
);

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  toggle: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`, paddingInline: '8px', minWidth: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@media (min-width: 480px)': { paddingInlineStart: tokens.spacingHorizontalXXL },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
    alignItems: 'start',
  },
  withIcon: { gridTemplateColumns: '20px minmax(0, 1fr)' },
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
  /** Whether every meeting is opened at first, not only one that is alone. */
  readonly isOpen?: boolean;
}

interface NumberedStep {
  readonly step: PlanStep;
  readonly state: StepState | null;
  readonly index: number;
}

/** One line for each meeting, opened for its changes: whom each mails and why. */
export function PlanSteps({ plan, states, isOpen = false }: PlanStepsProps) {
  const styles = useStyles();
  const nameOf = useMeetingNames();
  const numbered = plan.steps.map((step, index) => ({ step, state: states[index] ?? null, index }));
  const groups = meetings.flatMap(({ id }) => {
    const own = numbered.filter(({ step }) => step.meeting === id);
    return own.length === 0 ? [] : [{ id, own }];
  });
  return (
    <div className={styles.groups}>
      {groups.map(({ id, own }) => (
        <MeetingSteps key={id} title={nameOf(id)} steps={own} startsOpen={isOpen || groups.length === 1} />
      ))}
    </div>
  );
}

interface MeetingStepsProps {
  readonly title: string;
  readonly steps: readonly NumberedStep[];
  /** What failed is open at first anyway. */
  readonly startsOpen: boolean;
}

function MeetingSteps({ title, steps, startsOpen }: MeetingStepsProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? (startsOpen || steps.some(({ state }) => state === 'failed'));
  return (
    <section aria-label={`Changes to ${title}`}>
      <div className={styles.line}>
        <MeetingHeading>
          <Button
            className={styles.toggle}
            appearance="transparent"
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            onClick={() => setChosen(!isOpen)}
          >
            {title}
          </Button>
        </MeetingHeading>
        <Text className={styles.quiet}>{describeMeeting(steps)}</Text>
      </div>
      {isOpen && (
        <ul className={styles.list}>
          {steps.map(({ step, state, index }) => (
            <StepRow key={index} step={step} state={state} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** "3 changes, 2 mails" before; "2 of 3 changes made" meanwhile and after. */
function describeMeeting(steps: readonly NumberedStep[]): string {
  const changes = formatChangeCount(steps.length);
  if (steps.some(({ state }) => state !== null))
    return `${steps.filter(({ state }) => state === 'done').length} of ${changes} made`;
  const mails = steps.reduce((sum, { step }) => sum + mailsOfStep(step), 0);
  return `${changes}, ${mails === 0 ? 'nobody is mailed' : mails === 1 ? '1 mail' : `${mails} mails`}`;
}

interface StepRowProps {
  readonly step: PlanStep;
  readonly state: StepState | null;
}

function StepRow({ step, state }: StepRowProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.row, state !== null && styles.withIcon)}>
      {state !== null && (
        <span className={styles.icon}>
          <StepIcon state={state} />
        </span>
      )}
      <span className={styles.words}>
        <Text>
          <Text weight="semibold">{describeStep(step, locale)}</Text> {describeMails(step)}
        </Text>
        <StepClocks step={step} />
        <Text size={200} className={styles.quiet}>
          {describeStepReasons(step)}
        </Text>
        <MailedPeople step={step} />
        {state === null && <AgendaDisclosure step={step} />}
      </span>
    </li>
  );
}

/** The agenda as it is and as it will be, where the step rewrites it; of what others send there is nothing to read. */
function AgendaDisclosure({ step }: Pick<StepRowProps, 'step'>) {
  const part = partsOf(step).find((one) => one.kind === 'replaceAgenda');
  if (part?.kind !== 'replaceAgenda' || part.etag === '') return null;
  return (
    <Disclosure title="Before and after">
      <Suspense fallback={<Spinner size="small" />}>
        <AgendaChange step={part} />
      </Suspense>
    </Disclosure>
  );
}

function StepIcon({ state }: { readonly state: StepState }) {
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
      return <ClockRegular aria-label="Waiting" />;
  }
}
