import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXL,
  },
});

export interface EmptyRecordProps {
  /** Nothing was ever noted; else the filters leave nothing. */
  readonly isEmpty: boolean;
  readonly canEdit: boolean;
  readonly onClear: () => void;
}

/** Why nothing is shown, and what to do next. */
export function EmptyRecord({ isEmpty, canEdit, onClear }: EmptyRecordProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      {isEmpty ? (
        <Text>
          Nothing is recorded yet.{' '}
          {canEdit
            ? 'Add what the last meeting decided, who does what by when, and what was escalated.'
            : 'What the meetings decide will stand here.'}
        </Text>
      ) : (
        <>
          <Text>No entry matches what you look for.</Text>
          <Button onClick={onClear}>Show the whole record</Button>
        </>
      )}
    </div>
  );
}
