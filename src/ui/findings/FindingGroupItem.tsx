import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { FindingGroup } from '../../domain/findings/groupFindings';
import type { Finding, Remedy } from '../../domain/findings/types';
import type { LocalDate } from '../../domain/time/types';
import type { AcceptedFinding } from '../../domain/workspace/types';
import type { NameOf } from '../shared/findings/describeFinding';
import { describeRemedy } from '../shared/findings/describeRemedy';
import { openSubPage } from '../shared/navigation/useSubPage';
import { FindingItem } from './FindingItem';
import { RemedyChoice } from './RemedyChoice';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  link: { fontSize: 'inherit', lineHeight: 'inherit', fontWeight: 'inherit', textAlign: 'start' },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  remedies: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
    paddingInlineStart: `calc(20px + ${tokens.spacingHorizontalM})`,
    ':empty': { display: 'none' },
    '@media print': { display: 'none' },
  },
});

export interface FindingGroupItemProps {
  readonly group: FindingGroup;
  /** "3 AI tool and vendor selection"; null where it is about no decision. */
  readonly title: string | null;
  readonly nameOf: NameOf;
  readonly evidenceOf: (finding: Finding) => string;
  readonly me: string;
  readonly today: LocalDate;
  readonly canEdit: boolean;
  readonly isBusy: boolean;
  readonly onRemedy: (remedy: Remedy) => void;
  readonly onAccept: (accepted: AcceptedFinding, finding: Finding) => Promise<boolean>;
}

/** What was found about one decision, and one choice where the remedies exclude each other. */
export function FindingGroupItem(props: FindingGroupItemProps) {
  const { group, title, nameOf, evidenceOf, me, today, canEdit, isBusy, onRemedy, onAccept } = props;
  const styles = useStyles();
  const { decision } = group;
  return (
    <li className={styles.group}>
      {decision !== null && title !== null && (
        <h2 className={styles.heading}>
          <Link as="button" className={styles.link} onClick={() => openSubPage({ screen: 'raci', decision })}>
            {title}
          </Link>
        </h2>
      )}
      <ul className={styles.list} aria-label={title ?? 'What was found'}>
        {group.findings.map((finding) => (
          <FindingItem
            key={finding.key}
            finding={finding}
            nameOf={nameOf}
            evidence={evidenceOf(finding)}
            me={me}
            today={today}
            canEdit={canEdit}
            isBusy={isBusy}
            onAccept={(accepted) => onAccept(accepted, finding)}
          />
        ))}
      </ul>
      <div className={styles.remedies}>
        {canEdit &&
          group.choices.map((remedies) => (
            <RemedyChoice
              key={remedies.map((remedy) => describeRemedy(remedy, nameOf)).join()}
              remedies={remedies}
              nameOf={nameOf}
              isBusy={isBusy}
              onRemedy={onRemedy}
            />
          ))}
        {group.elsewhere.map((remedy) => (
          <Button
            key={describeRemedy(remedy, nameOf)}
            appearance={group.choices.length === 0 ? 'secondary' : 'subtle'}
            onClick={() => onRemedy(remedy)}
          >
            {describeRemedy(remedy, nameOf)}
          </Button>
        ))}
      </div>
    </li>
  );
}
