import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding, Remedy } from '../../domain/findings/types';
import type { LocalDate } from '../../domain/time/types';
import type { AcceptedFinding } from '../../domain/workspace/types';
import { RemedyButtons } from '../shared/findings/RemedyButtons';
import { openSubPage } from '../shared/navigation/useSubPage';
import { WarningMark } from '../shared/WarningMark';
import { AcceptForm } from './AcceptForm';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface FindingItemProps {
  readonly finding: Finding;
  /** What it was found on, in words; empty where the fact says it all. */
  readonly evidence: string;
  readonly me: string;
  readonly today: LocalDate;
  readonly canEdit: boolean;
  readonly isBusy: boolean;
  readonly onRemedy: (remedy: Remedy) => void;
  readonly onAccept: (accepted: AcceptedFinding) => Promise<boolean>;
}

/** One finding: what is so, why it matters, what settles it. */
export function FindingItem(props: FindingItemProps) {
  const { finding, evidence, me, today, canEdit, isBusy, onRemedy, onAccept } = props;
  const styles = useStyles();
  const [isAccepting, setAccepting] = useState(false);
  const { decision } = finding;
  return (
    <li className={styles.item}>
      <WarningMark />
      <div className={styles.body}>
        <span className={styles.words}>
          <Text weight="semibold">{finding.fact}</Text>
          <Text>{finding.why}</Text>
          {(evidence !== '' || decision !== null) && (
            <Text size={200} className={styles.quiet}>
              {evidence}
              {evidence !== '' && decision !== null && ' · '}
              {decision !== null && (
                <Link
                  as="button"
                  className={styles.link}
                  onClick={() => openSubPage({ screen: 'raci', decision })}
                >
                  See the decision
                </Link>
              )}
            </Text>
          )}
        </span>
        {isAccepting ? (
          <AcceptForm
            findingKey={finding.key}
            me={me}
            today={today}
            isBusy={isBusy}
            onAccept={(accepted) => void onAccept(accepted)}
            onCancel={() => setAccepting(false)}
          />
        ) : (
          <div className={styles.actions}>
            <RemedyButtons
              remedies={finding.remedies}
              canEdit={canEdit}
              at={null}
              isBusy={isBusy}
              onRemedy={onRemedy}
            />
            {canEdit && (
              <Button
                appearance="subtle"
                aria-label={`Accept because… ${finding.fact}`}
                onClick={() => setAccepting(true)}
              >
                Accept because…
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
