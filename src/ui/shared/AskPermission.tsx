import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  ask: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '640px',
  },
});

export interface AskPermissionProps {
  /** What Microsoft 365 asks for, what it allows, and what happens without it. */
  readonly words: string;
  /** What the button says. */
  readonly label: string;
  /** Whether the person was asked and said no. */
  readonly isDeclined: boolean;
  readonly isBusy: boolean;
  readonly onAsk: () => void;
}

/** What a permission is for, before the one dialog that asks for it; a no is a no, with the way back. */
export function AskPermission({ words, label, isDeclined, isBusy, onAsk }: AskPermissionProps) {
  return (
    <div className={useStyles().ask}>
      {isDeclined && <Text role="alert">You did not allow it. The button asks again.</Text>}
      <Text>{words}</Text>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={onAsk}>
        {label}
      </Button>
    </div>
  );
}
