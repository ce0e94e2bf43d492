import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Consequence } from '../shared/changeIn';
import { BeforeAfter } from '../shared/BeforeAfter';
import { useReturningFocus } from '../shared/useReturningFocus';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});

export interface RemedyPreviewProps {
  readonly label: string;
  readonly changes: readonly Consequence[];
  readonly isBusy: boolean;
  readonly onDo: () => void;
  readonly onClose: () => void;
}

/** What scrolls has to be reachable by keyboard. */
const reachable = { tabIndex: 0 } as const;

/** A remedy that changes who is in a meeting is looked at first. */
export function RemedyPreview({ label, changes, isBusy, onDo, onClose }: RemedyPreviewProps) {
  useReturningFocus();
  const styles = useStyles();
  return (
    <DialogBody>
      <DialogTitle>{label}</DialogTitle>
      <DialogContent className={styles.content} {...reachable}>
        <Text>
          This changes who is in the meetings. Nobody is mailed before you apply the changes in Rhythm.
        </Text>
        <BeforeAfter label="Who is in the meetings" rows={changes} />
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onDo}>
          {label}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </DialogActions>
    </DialogBody>
  );
}
