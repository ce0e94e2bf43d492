import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { failureOrRethrow, type Failure } from '../../../application/ports/Failure';
import { noVersions } from '../../../application/ports/Lists';
import type { SharedWorkspace } from '../../../application/workspace/SharedWorkspace';
import type { DecisionId } from '../../../playbook/decisions';
import { formatDateTime } from '../../shared/dates/formatDates';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { describeHistory, type HistoryEntry } from './describeHistory';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  change: { display: 'block', overflowWrap: 'anywhere' },
  who: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  start: { alignSelf: 'flex-start', justifyContent: 'flex-start' },
});

/** Who changed which letter when; read only on a press. */
export function CardHistory({ decision }: { readonly decision: DecisionId }) {
  const [isAsked, setIsAsked] = useState(false);
  return isAsked ? (
    <Entries decision={decision} />
  ) : (
    <Button onClick={() => setIsAsked(true)}>Show the history</Button>
  );
}

type Reading =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly entries: readonly HistoryEntry[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

function Entries({ decision }: { readonly decision: DecisionId }) {
  const styles = useStyles();
  const { context } = useServices();
  const { reading, readAgain } = useHistory(decision);
  if (reading.kind === 'reading')
    return <Spinner size="tiny" className={styles.start} label="Reading the history" />;
  if (reading.kind === 'failed' && reading.failure.code === noVersions)
    return (
      <p className={styles.quiet}>
        No history is kept here. Turn on versions in the list’s settings, and it begins with the next change.
      </p>
    );
  if (reading.kind === 'failed')
    return <FailureMessage failure={reading.failure} doing="read the history" onRetry={readAgain} />;
  if (reading.entries.length === 0)
    return <p className={styles.quiet}>Nothing has changed since it was written first.</p>;
  return (
    <ul className={styles.list}>
      {reading.entries.map(({ at, by, changes }) => (
        <li key={at}>
          {changes.map((change) => (
            <span key={change} className={styles.change}>
              {change}
            </span>
          ))}
          <span className={styles.who}>
            {by ?? 'Somebody'}, {formatDateTime(at, context.locale, context.zone)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function readHistory(shared: SharedWorkspace, decision: DecisionId): Promise<Reading> {
  return shared.history('raci', decision).then(
    (versions) => ({ kind: 'read', entries: describeHistory(versions) }),
    (caught: unknown) => ({ kind: 'failed', failure: failureOrRethrow(caught) }),
  );
}

function useHistory(decision: DecisionId) {
  const { shared } = useServices();
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    void readHistory(shared, decision).then((read) => {
      if (isCurrent) setReading(read);
    });
    return () => {
      isCurrent = false;
    };
  }, [shared, decision, attempt]);
  const readAgain = (): void => {
    setReading({ kind: 'reading' });
    setAttempt((count) => count + 1);
  };
  return { reading, readAgain };
}
