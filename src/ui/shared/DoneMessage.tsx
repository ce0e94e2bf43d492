import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';

const useStyles = makeStyles({
  // In sight wherever the act was, and nothing moves for it.
  place: { position: 'sticky', bottom: tokens.spacingVerticalM, '@media print': { display: 'none' } },
});

export interface DoneMessageProps {
  /** What was done, in one sentence. */
  readonly words: string;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
}

/** What was just done, and the way back. */
export function DoneMessage({ words, canUndo, onUndo }: DoneMessageProps) {
  return (
    <div className={useStyles().place}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{words}</MessageBarBody>
        {canUndo && (
          <MessageBarActions>
            <Button onClick={onUndo}>Undo</Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
