import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { UseQueryResult } from '@tanstack/react-query';
import { failureOrRethrow } from '../../application/ports/Failure';
import { formatTime } from './dates/formatDates';
import { FailureMessage } from './FailureMessage';
import { useServices } from './ServicesContext';

const useStyles = makeStyles({
  lookUp: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, maxWidth: '640px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface LookUpProps {
  /** "Check the calendar too". */
  readonly label: string;
  /** What the permission is for, what it allows and what happens without it; null where none is needed. */
  readonly words: string | null;
  /** "Calendar checked". */
  readonly done: string;
  /** "read your calendar". */
  readonly doing: string;
  readonly query: Pick<UseQueryResult, 'data' | 'error' | 'isFetching' | 'dataUpdatedAt'>;
  readonly onCheck: () => void;
}

/** An additional source for the rules, on a button because it needs a permission. */
export function LookUp({ label, words, done, doing, query, onCheck }: LookUpProps) {
  const styles = useStyles();
  const { locale, zone } = useServices().context;
  const { data, error, isFetching, dataUpdatedAt } = query;
  return (
    <div className={styles.lookUp}>
      {words !== null && data === undefined && (
        <Text block size={200} className={styles.quiet}>
          {words}
        </Text>
      )}
      <span className={styles.row}>
        <Button disabledFocusable={isFetching} onClick={onCheck}>
          {isFetching ? 'Checking…' : data === undefined ? label : 'Check again'}
        </Button>
        {data !== undefined && (
          <Text size={200} className={styles.quiet} role="status">
            {done} at {formatTime(dataUpdatedAt, locale, zone)}
          </Text>
        )}
      </span>
      {error !== null && <FailureMessage failure={failureOrRethrow(error)} doing={doing} onRetry={onCheck} />}
    </div>
  );
}
