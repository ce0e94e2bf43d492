import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { holderOf } from '../../../domain/org/roles';
import { escalatesTo } from '../../../domain/org/escalation';
import type { Person } from '../../../domain/org/types';
import { accountableRole } from '../../../domain/raci/rows';
import type { RaciRow } from '../../../domain/raci/types';
import { roleNames, type Role } from '../../../playbook/roles';
import { useMaybeServices } from '../../shared/ServicesContext';
import { useWorkspace } from '../../shared/workspace/useWorkspace';
import { MeetingCell } from '../matrix/MeetingCell';
import type { Matrix } from '../useMatrix';
import { CardActions } from './CardActions';
import { CardEditor } from './CardEditor';
import { CardFindings } from './CardFindings';
import { CardNextDate } from './CardNextDate';
import { CardHistory } from './CardHistory';
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
  top: { outlineStyle: 'none', scrollMarginTop: tokens.spacingVerticalM },
  start: { alignSelf: 'flex-start' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface DecisionCardProps {
  readonly row: RaciRow;
  readonly matrix: Pick<Matrix, 'organization' | 'columns'>;
}

/** The answer first, then everything else about one decision; and, for who may write, the way to change it. */
export function DecisionCard({ row, matrix: { organization, columns } }: DecisionCardProps) {
  const styles = useStyles();
  const { content, isKnown, isSetUp, isShared, canEditRaci } = useWorkspace();
  const shared = useMaybeServices()?.shared;
  const [isEditing, setIsEditing] = useState(false);
  const top = useTopAfter(isEditing);
  if (isEditing && shared !== undefined)
    return (
      <div ref={top} tabIndex={-1} className={styles.top}>
        <CardEditor
          row={row}
          organization={organization}
          shared={shared}
          onDone={() => setIsEditing(false)}
        />
      </div>
    );
  const [answer, ...rest] = decisionSentences(row, columns);
  const accountable = accountableRole(row);
  const above = escalatesTo(accountable, organization);
  const owner = above === null ? null : holderOf(organization.seats, above);
  return (
    <div ref={top} tabIndex={-1} className={mergeClasses(styles.top, styles.card)}>
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
        accountable={accountable === null ? null : holderOf(organization.seats, accountable)}
        escalationOwner={owner}
      />
      <PartyList row={row} columns={columns} />
      <Section title="Decided at">
        <MeetingCell decision={row.decision} organization={organization} />
        <CardNextDate decision={row.decision} />
      </Section>
      <Section title="Escalates to">
        <EscalatesTo above={above} owner={owner} isSetUp={isSetUp} />
      </Section>
      {isKnown && (
        <Section title="What does not fit">
          <CardFindings decision={row.decision} content={content} />
        </Section>
      )}
      {isShared && (
        <Section title="History">
          <CardHistory key={row.decision} decision={row.decision} />
        </Section>
      )}
      {canEditRaci && (
        <Button className={styles.start} icon={<Edit20Regular />} onClick={() => setIsEditing(true)}>
          Change this decision
        </Button>
      )}
    </div>
  );
}

interface EscalatesToProps {
  /** Null above the CEO. */
  readonly above: Role | null;
  readonly owner: Person | null;
  readonly isSetUp: boolean;
}

/** Who settles what the accountable role cannot. */
function EscalatesTo({ above, owner, isSetUp }: EscalatesToProps) {
  const styles = useStyles();
  if (above === null) return <>Nobody: the CEO answers for it, and nobody stands above.</>;
  return (
    <>
      {owner === null ? roleNames[above].full : `${owner.name} (${roleNames[above].short})`}
      {isSetUp && owner === null && <span className={styles.quiet}>The seat is vacant.</span>}
      {!isSetUp && <span className={styles.quiet}>Who holds which role is not set up yet.</span>}
    </>
  );
}

/** The card begins again at its top, with focus, when editing begins or ends. */
function useTopAfter(isEditing: boolean) {
  const top = useRef<HTMLDivElement>(null);
  const before = useRef(isEditing);
  useEffect(() => {
    if (before.current === isEditing) return;
    before.current = isEditing;
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  }, [isEditing]);
  return top;
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
