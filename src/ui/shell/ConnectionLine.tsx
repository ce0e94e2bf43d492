import { makeStyles, tokens } from '@fluentui/react-components';
import type { Failure } from '../../application/ports/Failure';
import { failureDetails, describeFailure } from '../shared/describeFailure';
import { QuietButton } from '../shared/QuietButton';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  words: { margin: 0, overflowWrap: 'anywhere' },
  details: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What cannot be reached, and what the screens do without it. */
export interface Unreached {
  /** A verb and its object: "connect to Microsoft 365". */
  readonly doing: string;
  /** A sentence. */
  readonly missing: string;
}

export interface ConnectionLineProps {
  readonly failure: Failure;
  readonly unreached: Unreached;
  readonly onRetry: () => void;
}

/** A quiet line: what is missing, why, and the way to try again. Everything in the playbook works without it. */
export function ConnectionLine({ failure, unreached, onRetry }: ConnectionLineProps) {
  const styles = useStyles();
  const { what, next } = describeFailure(failure, unreached.doing);
  return (
    <div className={styles.line} role="status">
      <p className={styles.words}>
        {what} {unreached.missing} {next}
        <span className={styles.details}>{failureDetails(failure)}</span>
      </p>
      <QuietButton onClick={onRetry}>Try again</QuietButton>
    </div>
  );
}
