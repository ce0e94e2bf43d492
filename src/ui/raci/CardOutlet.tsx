import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { DecisionId } from '../../playbook/decisions';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { useWorkspaceState } from '../shared/workspace/useWorkspaceState';
import { cardWidth } from './cardWidth';
import type { Matrix } from './useMatrix';

const useStyles = makeStyles({
  site: {
    position: 'fixed',
    zIndex: 10,
    top: 0,
    bottom: 0,
    right: 0,
    boxSizing: 'border-box',
    width: '100%',
    padding: tokens.spacingHorizontalXXL,
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (min-width: 640px)': { width: cardWidth },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

const DecisionDrawer = lazy(() =>
  import(/* webpackPrefetch: true */ './card/DecisionDrawer').then((card) => ({
    default: card.DecisionDrawer,
  })),
);

export interface CardOutletProps {
  readonly decision: DecisionId | null;
  readonly matrix: Matrix;
  readonly onClose: (decision: DecisionId) => void;
}

/** Where a decision's card opens. Its script is fetched while the first screen is at rest. */
export function CardOutlet({ decision, matrix, onClose }: CardOutletProps) {
  const { status } = useWorkspaceState();
  if (decision === null) return null;
  const row = matrix.rows.find((candidate) => candidate.decision === decision) ?? null;
  // A decision of the organization's own may still be on its way from the lists.
  if (row === null && status.kind === 'opening') return null;
  const stored = matrix.organization.matrix.find((one) => one.decision === decision) ?? null;
  return (
    <Suspense fallback={<CardFallback title={row?.title ?? 'Decision'} />}>
      <DecisionDrawer row={row} stored={stored} matrix={matrix} onClose={() => onClose(decision)} />
    </Suspense>
  );
}

function CardFallback({ title }: { readonly title: string }) {
  const styles = useStyles();
  return (
    <div className={styles.site}>
      <p className={styles.title}>{title}</p>
      <ScreenSkeleton label={`${title} is loading`} />
    </div>
  );
}
