import { makeStyles, tokens } from '@fluentui/react-components';
import { findingsOf } from '../../../domain/findings/findingsOf';
import { findingsOfDecision } from '../../../domain/findings/findingsOfDecision';
import type { Organization } from '../../../domain/org/types';
import type { DecisionId } from '../../../playbook/decisions';
import { WarningMark } from '../../shared/WarningMark';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  finding: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  why: { display: 'block', color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface CardFindingsProps {
  readonly decision: DecisionId;
  readonly organization: Organization;
}

/** What the rules of consistency say of the decision: the fact, and why it matters. */
export function CardFindings({ decision, organization }: CardFindingsProps) {
  const styles = useStyles();
  const findings = findingsOfDecision(findingsOf({ settings: { organization, overrides: [] } }), decision);
  if (findings.length === 0) return <p className={styles.none}>Charter, model and rhythm agree on it.</p>;
  return (
    <ul className={styles.list}>
      {findings.map(({ rule, role, fact, why }) => (
        <li key={`${rule} ${role ?? ''}`} className={styles.finding}>
          <WarningMark />
          <span>
            {fact} <span className={styles.why}>{why}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
