import { lazy, Suspense, type ComponentType } from 'react';
import { screenNames } from '../shared/navigation/screenNames';
import type { Screen } from '../shared/navigation/SubPage';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import type { Connection } from './useConnection';

type LazyScreen = Exclude<Screen, 'raci'>;

const LazyRoot = lazy(() => import('../shared/LazyRoot').then((root) => ({ default: root.LazyRoot })));

/** Every screen but the first: a chunk of its own, fetched when it is opened. */
const lazyScreens: Readonly<Record<LazyScreen, ComponentType>> = {
  rhythm: lazy(() => import('../rhythm/RhythmScreen').then((page) => ({ default: page.RhythmScreen }))),
  charters: lazy(() =>
    import('../charters/ChartersScreen').then((page) => ({ default: page.ChartersScreen })),
  ),
  model: lazy(() => import('../model/ModelScreen').then((page) => ({ default: page.ModelScreen }))),
  record: lazy(() => import('../record/RecordScreen').then((page) => ({ default: page.RecordScreen }))),
  findings: lazy(() =>
    import('../findings/FindingsScreen').then((page) => ({ default: page.FindingsScreen })),
  ),
};

export interface LazyOutletProps {
  readonly screen: LazyScreen;
  readonly connection: Connection;
}

/** A screen once its services are there; the shape of it until then. Without them the line above says why. */
export function LazyOutlet({ screen, connection }: LazyOutletProps) {
  const { short } = screenNames[screen];
  const fallback = <ScreenSkeleton label={`${short} is loading`} />;
  if (connection.kind === 'connecting') return fallback;
  if (connection.kind === 'failed') return <p>{short} needs Microsoft 365.</p>;
  const LazyComponent = lazyScreens[screen];
  return (
    <Suspense fallback={fallback}>
      <LazyRoot>
        <LazyComponent />
      </LazyRoot>
    </Suspense>
  );
}
