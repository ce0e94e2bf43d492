import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { escalationRole } from '../../../domain/org/escalationRole';
import { holderOf } from '../../../domain/org/holderOf';
import type { Organization } from '../../../domain/org/types';
import { accountableRole } from '../../../domain/raci/accountableRole';
import type { RaciRow } from '../../../domain/raci/types';
import { roleNames } from '../../../playbook/roles';
import { MeetingCell } from '../matrix/MeetingCell';
import { CardActions } from './CardActions';
import { CardFindings } from './CardFindings';
import { decisionSentences } from './decisionSentences';
import { PartyList } from './PartyList';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    paddingBottom: tokens.spacingVerticalXXL,
  },
  answer: {
    margin: 0,
    marginBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  rest: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface DecisionCardProps {
  readonly row: RaciRow;
  readonly organization: Organization | null;
}

/** What the playbook stands on until the organization has chosen: the first model, seats unknown. */
const playbookOrganization: Organization = {
  model: 'caio-reports-to-ceo',
  seats: {},
  escalation: 'fromModel',
};

/** The answer first, then everything else about one decision. */
export function DecisionCard({ row, organization }: DecisionCardProps) {
  const styles = useStyles();
  const known = organization ?? playbookOrganization;
  const [answer, ...rest] = decisionSentences(row, organization);
  const accountable = accountableRole(row);
  const escalatesTo = escalationRole(known);
  const owner = holderOf(known.seats, escalatesTo);
  return (
    <div className={styles.card}>
      <div>
        <p className={styles.answer}>{answer}</p>
        <p className={styles.rest}>{rest.join(' ')}</p>
        {row.derived && (
          <span className={styles.quiet}>
            Derived: there is no CAIO, so the CIO answers and the VP of AI works.
          </span>
        )}
      </div>
      <CardActions
        row={row}
        accountable={accountable === null ? null : holderOf(known.seats, accountable)}
        escalationOwner={owner}
      />
      <PartyList row={row} organization={organization} />
      <Section title="Decided at">
        <MeetingCell decision={row.decision} organization={organization} />
      </Section>
      <Section title="Escalates to">
        {owner === null ? roleNames[escalatesTo].full : `${owner.name} (${roleNames[escalatesTo].short})`}
        {organization !== null && owner === null && <span className={styles.quiet}>The seat is vacant.</span>}
        {organization === null && (
          <span className={styles.quiet}>Who holds which role is not set up yet.</span>
        )}
      </Section>
      {organization !== null && (
        <Section title="What does not fit">
          <CardFindings decision={row.decision} organization={organization} />
        </Section>
      )}
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}
