import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Organization } from '../../domain/org/types';
import type { RaciRow } from '../../domain/raci/types';
import type { DecisionId } from '../../playbook/decisions';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import { cardWidth } from './cardWidth';

const useStyles = makeStyles({
  place: {
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

export interface CardPlaceProps {
  readonly decision: DecisionId | null;
  readonly rows: readonly RaciRow[];
  readonly organization: Organization | null;
  readonly onClose: (decision: DecisionId) => void;
}

/** Where a decision's card opens. Its script is fetched while the first screen is at rest. */
export function CardPlace({ decision, rows, organization, onClose }: CardPlaceProps) {
  const row = rows.find((candidate) => candidate.decision === decision);
  if (row === undefined) return null;
  return (
    <Suspense fallback={<CardOnItsWay title={row.title} />}>
      <DecisionDrawer row={row} organization={organization} onClose={() => onClose(row.decision)} />
    </Suspense>
  );
}

function CardOnItsWay({ title }: { readonly title: string }) {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <p className={styles.title}>{title}</p>
      <ScreenSkeleton label={`${title} is loading`} />
    </div>
  );
}
