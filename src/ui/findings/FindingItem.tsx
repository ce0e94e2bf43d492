import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import type { Finding } from '../../domain/findings/types';
import { weightOf, type FindingWeight } from '../../domain/findings/weightOf';
import type { LocalDate } from '../../domain/time/types';
import type { AcceptedFinding } from '../../domain/workspace/types';
import { describeFinding, type NameOf } from '../shared/findings/describeFinding';
import { describeWhy } from '../shared/findings/describeWhy';
import { AcceptForm } from './AcceptForm';
import { visuallyHidden } from '../shared/visuallyHidden';
import { weightLabels } from './weightLabels';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
  },
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  accept: {
    alignSelf: 'flex-start',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalM})`,
    '@media print': { display: 'none' },
  },
});

export interface FindingItemProps {
  readonly finding: Finding;
  readonly nameOf: NameOf;
  /** What it was found on, in words; empty where the fact says it all. */
  readonly evidence: string;
  readonly me: string;
  readonly today: LocalDate;
  readonly canEdit: boolean;
  readonly isBusy: boolean;
  readonly onAccept: (accepted: AcceptedFinding) => Promise<boolean>;
}

/** One finding: how much it weighs, what is so, why it matters. */
export function FindingItem(props: FindingItemProps) {
  const { finding, nameOf, evidence, me, today, canEdit, isBusy, onAccept } = props;
  const styles = useStyles();
  const fact = describeFinding(finding, nameOf);
  const [isAccepting, setAccepting] = useState(false);
  return (
    <li className={styles.item}>
      <WeightMark weight={weightOf(finding.rule)} />
      <div className={styles.body}>
        <span className={styles.words}>
          <Text weight="semibold">{fact}</Text>
          <Text>{describeWhy(finding)}</Text>
          {evidence !== '' && (
            <Text size={200} className={styles.quiet}>
              {evidence}
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
          canEdit && (
            <Button
              appearance="subtle"
              className={styles.accept}
              aria-label={`Accept because… ${fact}`}
              onClick={() => setAccepting(true)}
            >
              Accept because…
            </Button>
          )
        )}
      </div>
    </li>
  );
}

const useMarkStyles = makeStyles({
  mark: { display: 'inline-flex', flexShrink: 0, height: '20px' },
  blocks: { color: tokens.colorStatusDangerForeground3 },
  weakens: { color: tokens.colorStatusWarningForeground3 },
  word: visuallyHidden,
});

/** How much a finding weighs: two shapes, and the words for those who hear them. */
function WeightMark({ weight }: { readonly weight: FindingWeight }) {
  const styles = useMarkStyles();
  const Icon = weight === 'blocks' ? ErrorCircle20Filled : Warning20Regular;
  return (
    <span className={styles.mark} title={weightLabels[weight]}>
      <Icon className={styles[weight]} aria-hidden="true" />
      <span className={styles.word}>{weightLabels[weight]}: </span>
    </span>
  );
}
