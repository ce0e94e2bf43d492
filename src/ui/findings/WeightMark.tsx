import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Warning20Regular } from '@fluentui/react-icons/svg/warning';
import type { FindingWeight } from '../../domain/findings/weightOf';
import { visuallyHidden } from '../shared/visuallyHidden';
import { weightLabels } from './weightLabels';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', flexShrink: 0, height: '20px' },
  blocks: { color: tokens.colorStatusDangerForeground3 },
  weakens: { color: tokens.colorStatusWarningForeground3 },
  word: visuallyHidden,
});

/** How much a finding weighs: two shapes, and the words for those who hear them. */
export function WeightMark({ weight }: { readonly weight: FindingWeight }) {
  const styles = useStyles();
  const Icon = weight === 'blocks' ? ErrorCircle20Filled : Warning20Regular;
  return (
    <span className={styles.mark} title={weightLabels[weight]}>
      <Icon className={styles[weight]} aria-hidden="true" />
      <span className={styles.word}>{weightLabels[weight]}: </span>
    </span>
  );
}
