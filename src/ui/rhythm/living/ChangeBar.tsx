import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
});

export interface ChangeBarProps {
  readonly canDiscard: boolean;
  /** The changes stay and are seen beside the meetings. */
  readonly onBack: () => void;
  readonly onDiscard: () => void;
}

/** The way back from changing an existing meeting. */
export function ChangeBar({ canDiscard, onBack, onDiscard }: ChangeBarProps) {
  return (
    <div className={useStyles().bar}>
      <Button appearance="subtle" icon={<ArrowLeft20Regular />} onClick={onBack}>
        Back to the meetings
      </Button>
      <Button disabledFocusable={!canDiscard} onClick={onDiscard}>
        Discard
      </Button>
    </div>
  );
}
