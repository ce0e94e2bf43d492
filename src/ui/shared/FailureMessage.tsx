import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Failure } from '../../application/ports/Failure';
import { failureDetails, describeFailure } from './describeFailure';

const useStyles = makeStyles({
  bar: { paddingBlock: tokens.spacingVerticalS },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  details: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface FailureMessageProps {
  readonly failure: Failure;
  /** What did not happen, as a verb and its object: "read your calendar". */
  readonly doing: string;
  readonly onRetry?: () => void;
}

/** What failed, why, and what to do; the service's own words in small print, for support. */
export function FailureMessage({ failure, doing, onRetry }: FailureMessageProps) {
  const styles = useStyles();
  const { what, next } = describeFailure(failure, doing);
  const details = failureDetails(failure);
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{what}</MessageBarTitle> {next}
        {details !== '' && <div className={styles.details}>Details: {details}</div>}
      </MessageBarBody>
      {onRetry !== undefined && (
        <MessageBarActions>
          <Button onClick={onRetry}>Try again</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
