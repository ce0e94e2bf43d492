import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../../../domain/reconcile/types';
import { formatChangeCount, formatMailTotal } from '../../shared/plan/describePlan';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalS,
  },
});

export interface PendingChangesProps {
  readonly plan: Plan;
  readonly onReview: () => void;
  readonly onDiscard: () => void;
}

/** The changes that are not sent yet. */
export function PendingChanges({ plan, onReview, onDiscard }: PendingChangesProps) {
  const count = plan.steps.length;
  return (
    <div className={useStyles().line}>
      <Text role="status">
        {formatChangeCount(count)} not sent yet. {formatMailTotal(plan)}
      </Text>
      <Button appearance="primary" onClick={onReview}>
        Review
      </Button>
      <Button onClick={onDiscard}>Discard</Button>
    </div>
  );
}
