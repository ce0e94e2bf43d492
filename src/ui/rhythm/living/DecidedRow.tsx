import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { DecidedDrift } from '../../../domain/reconcile/decidedDrifts';
import type { Drift } from '../../../domain/reconcile/types';
import { formatDisplayValue } from '../../shared/dates/formatDisplayValue';
import { useServices } from '../../shared/ServicesContext';
import { aboutIn } from './DriftRow';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

export interface DecidedRowProps {
  readonly decided: DecidedDrift;
  readonly nameOf: (mail: string) => string;
  readonly onTakeBack: (drift: Drift) => void;
}

/** What was decided on a difference, until it is taken back. */
export function DecidedRow({ decided: { drift, choice }, nameOf, onTakeBack }: DecidedRowProps) {
  const styles = useStyles();
  const { context } = useServices();
  const about = aboutIn(drift, nameOf, context.locale);
  const words =
    choice === 'keep'
      ? `Kept as the calendar says: ${formatDisplayValue(drift.actual, context)}.`
      : `To be restored: ${formatDisplayValue(drift.expected, context)}.`;
  return (
    <li className={styles.row}>
      <Text className={styles.words}>
        {about}. {words}
      </Text>
      <Button appearance="subtle" aria-label={`Take back: ${about}`} onClick={() => onTakeBack(drift)}>
        Take back
      </Button>
    </li>
  );
}
