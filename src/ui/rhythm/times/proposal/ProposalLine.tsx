import { Text, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosedRegular, LockOpenRegular } from '@fluentui/react-icons';
import type { SlotChoice } from '../../../../domain/slots/types';
import type { SlotWords } from '../../../../domain/slots/slotInWords';
import { meetingOf } from '../../../../domain/rhythm/meetingOf';
import { fitInWords } from './fitInWords';
import { whenInWords } from './slotWords';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'center',
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    '@media (min-width: 800px)': { gridTemplateColumns: '220px minmax(0, 1fr)' },
  },
  fit: { color: tokens.colorNeutralForeground2, '@media (min-width: 800px)': { gridColumn: 2 } },
});

export interface ProposalLineProps {
  readonly choice: SlotChoice;
  readonly words: SlotWords;
  readonly locale: string;
  readonly isLocked: boolean;
  readonly onLock: (isLocked: boolean) => void;
}

/** One meeting of the proposal: when, how often that fits, and whom it does not fit. */
export function ProposalLine({ choice, words, locale, isLocked, onLock }: ProposalLineProps) {
  const styles = useStyles();
  const { title } = meetingOf(choice.meeting);
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Text weight="semibold">{title}</Text>
        <Text>{whenInWords(choice.time, locale)}</Text>
        <Text className={styles.fit}>{fitInWords(choice, words)}</Text>
      </div>
      <ToggleButton
        appearance="subtle"
        icon={isLocked ? <LockClosedRegular /> : <LockOpenRegular />}
        checked={isLocked}
        aria-label={`Keep this time for ${title}`}
        title={isLocked ? 'This time stays. Press to search again.' : 'Keep this time while others change'}
        onClick={() => onLock(!isLocked)}
      />
    </li>
  );
}
