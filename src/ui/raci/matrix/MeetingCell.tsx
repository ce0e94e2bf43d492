import { makeStyles, tokens } from '@fluentui/react-components';
import type { Organization } from '../../../domain/org/types';
import type { DecisionId } from '../../../playbook/decisions';
import { meetingNotes } from '../meetingNotes';
import { WarningMark } from '../../shared/WarningMark';
import { useMeetingNames } from '../../shared/workspace/useMeetingNames';

const useStyles = makeStyles({
  missing: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  words: { display: 'block' },
  news: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface MeetingCellProps {
  readonly decision: DecisionId;
  readonly organization: Organization;
}

/** The meeting that takes the decision, or a warning in words that none does. */
export function MeetingCell({ decision, organization }: MeetingCellProps) {
  const styles = useStyles();
  const { decidedAt, newsAt } = meetingNotes(decision, organization, useMeetingNames());
  if (decidedAt.length > 0) return <>{decidedAt.join(', ')}</>;
  return (
    <span className={styles.missing}>
      <WarningMark />
      <span>
        <span className={styles.words}>No meeting decides it</span>
        {newsAt.length > 0 && <span className={styles.news}>News in {newsAt.join(', ')}</span>}
      </span>
    </span>
  );
}
