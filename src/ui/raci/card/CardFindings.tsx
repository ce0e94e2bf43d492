import { makeStyles, tokens } from '@fluentui/react-components';
import { findingsOf } from '../../../domain/findings/findingsOf';
import { findingsOfDecision, openFindings } from '../../../domain/findings/openFindings';
import type { Finding, Remedy } from '../../../domain/findings/types';
import type { Services } from '../../../application/Services';
import { meetingName } from '../../../domain/rhythm/meetings';
import type { WorkspaceContent } from '../../../domain/workspace/types';
import type { DecisionId } from '../../../playbook/decisions';
import { announce } from '../../shared/announce';
import { describeFinding, type NameOf } from '../../shared/findings/describeFinding';
import { describeRemedy } from '../../shared/findings/describeRemedy';
import { describeWhy } from '../../shared/findings/describeWhy';
import { goToRemedy } from '../../shared/findings/goToRemedy';
import { RemedyButtons } from '../../shared/findings/RemedyButtons';
import { useServices } from '../../shared/ServicesContext';
import { WarningMark } from '../../shared/WarningMark';
import { SavingFailure } from '../edit/SavingLine';
import { useEdits, type Edits } from '../edit/useEdits';
import { readableLines, readableText } from '../../../domain/text/readableText';
import { useWorkspace } from '../../shared/workspace/useWorkspace';

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
  remedies: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    ':empty': { display: 'none' },
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface CardFindingsProps {
  readonly decision: DecisionId;
  readonly content: WorkspaceContent;
}

/** What the rules of consistency say of the decision: the fact, why it matters, and what settles it. */
export function CardFindings({ decision, content }: CardFindingsProps) {
  const styles = useStyles();
  const edits = useEdits(useServices().shared);
  const nameOf: NameOf = (meeting) => meetingName(content.settings, meeting);
  const { open, accepted } = openFindings(
    findingsOfDecision(findingsOf(content), decision),
    content.accepted,
  );
  if (open.length === 0 && accepted.length === 0)
    return <p className={styles.none}>Charter, model and rhythm agree on it.</p>;
  return (
    <>
      <ul className={styles.list}>
        {open.map((finding) => (
          <li key={finding.key} className={styles.finding}>
            <WarningMark />
            <span>
              {describeFinding(finding, nameOf)} <span className={styles.why}>{describeWhy(finding)}</span>
              <Remedies finding={finding} nameOf={nameOf} edits={edits} />
            </span>
          </li>
        ))}
        {accepted.map(({ finding, acceptance }) => (
          <li key={finding.key}>
            {describeFinding(finding, nameOf)}{' '}
            <span className={styles.why}>
              Accepted by {readableText(acceptance.by)}: {readableLines(acceptance.because)}
            </span>
          </li>
        ))}
      </ul>
      <SavingFailure saving={edits.saving} />
    </>
  );
}

interface RemediesProps {
  readonly finding: Finding;
  readonly nameOf: NameOf;
  readonly edits: Edits;
}

/** What can be done at once, and where the rest is settled. The card itself is where a letter is chosen. */
function Remedies({ finding, nameOf, edits }: RemediesProps) {
  const styles = useStyles();
  const services = useServices();
  const { canEditRaci } = useWorkspace();
  return (
    <span className={styles.remedies}>
      <RemedyButtons
        remedies={finding.remedies}
        nameOf={nameOf}
        canEdit={canEditRaci}
        at={finding.decision}
        size="small"
        isBusy={edits.saving.isBusy}
        onRemedy={(remedy) => void settle(remedy, describeRemedy(remedy, nameOf), edits, services)}
      />
    </span>
  );
}

async function settle(remedy: Remedy, label: string, edits: Edits, services: Services): Promise<void> {
  if (remedy.kind !== 'edit') goToRemedy(remedy, services);
  else if (await edits.make(remedy.edits, `do this: ${label}`)) announce(`Done: ${label}`);
}
