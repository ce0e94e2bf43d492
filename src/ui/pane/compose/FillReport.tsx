import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Regular } from '@fluentui/react-icons/svg/error-circle';
import { SubtractCircle20Regular } from '@fluentui/react-icons/svg/subtract-circle';
import type { FormPart } from '../../../application/ports/AppointmentForm';
import { PaneHeading } from '../PaneHeading';
import { usePaneStyles } from '../usePaneStyles';
import { describeDone, describeTakenBack } from './describeDone';
import { describeOutcome, describeTakenBackOutcome } from './describeOutcome';
import { partLabels } from './partLabels';
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
  readonly onUndo: () => void;
}

interface Line {
  readonly part: FormPart;
  readonly words: string;
  readonly mark: 'done' | 'failed' | 'left';
}

/** What was done, line by line, and the way back; then what was taken back, and what was not. */
export function FillReport({ state, onUndo }: FillReportProps) {
  const { filled, takenBack } = state;
  if (takenBack !== null) return <TakenBackReport takenBack={takenBack} onUndo={onUndo} />;
  if (filled.length === 0) return null;
  const lines = filled.map((one): Line => ({
    part: one.part,
    words: describeOutcome(one),
    mark: markOf(one.outcome.kind),
  }));
  return <Report heading={describeDone(filled)} list="Filled parts" lines={lines} onUndo={onUndo} />;
}

function TakenBackReport({
  takenBack,
  onUndo,
}: Pick<FillReportProps, 'onUndo'> & { readonly takenBack: NonNullable<FillingState['takenBack']> }) {
  const left = takenBack.filter(({ outcome }) => outcome.kind !== 'takenBack');
  if (left.length === 0) return <Text>{describeTakenBack(takenBack)}.</Text>;
  const canTryAgain = left.some(({ outcome }) => outcome.kind === 'notTakenBack');
  const lines = takenBack.map((one): Line => ({
    part: one.part,
    words: describeTakenBackOutcome(one),
    mark: markOf(one.outcome.kind),
  }));
  return (
    <Report
      heading={describeTakenBack(takenBack)}
      list="Parts taken back"
      lines={lines}
      {...(canTryAgain && { onUndo })}
    />
  );
}

interface ReportProps {
  readonly heading: string;
  readonly list: string;
  readonly lines: readonly Line[];
  readonly onUndo?: () => void;
}

function Report({ heading, list, lines, onUndo }: ReportProps) {
  const styles = usePaneStyles();
  const { report } = useStyles();
  return (
    <section className={mergeClasses(styles.part, report)} aria-label="What was done">
      <PaneHeading>{heading}</PaneHeading>
      <ul className={styles.list} aria-label={list}>
        {lines.map((line) => (
          <ReportLine key={line.part} {...line} />
        ))}
      </ul>
      {onUndo !== undefined && <Button onClick={onUndo}>Undo</Button>}
    </section>
  );
}

function ReportLine({ part, words, mark }: Line) {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <li className={shared.line}>
      <span className={styles.line}>
        <span className={styles.mark} aria-hidden="true">
          <ReportMark mark={mark} />
        </span>
        <Text>
          {partLabels[part].name}: {words}
        </Text>
      </span>
    </li>
  );
}

function markOf(kind: string): Line['mark'] {
  if (kind === 'done' || kind === 'takenBack') return 'done';
  return ['failed', 'notArrived', 'notTakenBack'].includes(kind) ? 'failed' : 'left';
}

function ReportMark({ mark }: Pick<Line, 'mark'>) {
  const styles = useStyles();
  if (mark === 'done') return <CheckmarkCircle20Filled className={styles.done} />;
  if (mark === 'failed') return <ErrorCircle20Regular className={styles.failed} />;
  return <SubtractCircle20Regular />;
}
