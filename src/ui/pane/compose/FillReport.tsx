import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { FilledPart, Filling } from '../../../application/fillAppointment';
import { FailureMessage } from '../../shared/FailureMessage';
import { failureDetails, failureWords } from '../../shared/failureWords';
import { PaneHeading } from '../PaneHeading';
import { usePaneStyles } from '../usePaneStyles';
import { doneInWords } from './doneInWords';
import { partWords, unknownCategory } from './partWords';
import type { FillingState } from './useFilling';

const useStyles = makeStyles({
  report: { width: '100%', marginTop: tokens.spacingVerticalL },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  mark: { flexShrink: 0 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  failed: { color: tokens.colorPaletteRedForeground1 },
});

export interface FillReportProps {
  readonly state: FillingState;
  readonly onUndo: (filling: Filling) => void;
}

/** What was done, line by line, and the way back. */
export function FillReport({ state, onUndo }: FillReportProps) {
  const styles = usePaneStyles();
  const { report } = useStyles();
  if (state.kind === 'undone') return <Text>The appointment is as it was before.</Text>;
  if (state.kind !== 'filled' && state.kind !== 'undoFailed') return null;
  const { filling } = state;
  return (
    <section className={mergeClasses(styles.part, report)} aria-label="What was done">
      <PaneHeading>{doneInWords(filling.parts)}</PaneHeading>
      <ul className={styles.list} aria-label="Filled parts">
        {filling.parts.map((part) => (
          <ReportLine key={part.part} filled={part} />
        ))}
      </ul>
      {state.kind === 'undoFailed' && (
        <FailureMessage failure={state.failure} doing="put the appointment back" />
      )}
      <Button onClick={() => onUndo(filling)}>Undo</Button>
    </section>
  );
}

function ReportLine({ filled }: { readonly filled: FilledPart }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <li className={shared.line}>
      <span className={styles.line}>
        <span className={styles.mark} aria-hidden="true">
          <ReportMark outcome={filled.outcome} />
        </span>
        <Text>
          {partWords[filled.part].name}: {outcomeInWords(filled)}
        </Text>
      </span>
    </li>
  );
}

function ReportMark({ outcome }: Pick<FilledPart, 'outcome'>) {
  const styles = useStyles();
  if (outcome.kind === 'done') return <CheckmarkCircle20Filled className={styles.done} />;
  if (outcome.kind === 'failed') return <ErrorCircle20Regular className={styles.failed} />;
  return <SubtractCircle20Regular />;
}

function outcomeInWords({ part, outcome }: FilledPart): string {
  const { doing, leftOut } = partWords[part];
  if (outcome.kind === 'done') return 'filled in';
  if (outcome.kind === 'unknownCategory') return `left out. ${unknownCategory}`;
  if (outcome.kind === 'unsupported') return `left out on this client. ${leftOut}`;
  const { what, next } = failureWords(outcome.failure, doing);
  const details = failureDetails(outcome.failure);
  return [`${what} ${next}`, details !== '' && `Details: ${details}`].filter(Boolean).join(' ');
}
