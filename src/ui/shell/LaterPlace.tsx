import { lazy, Suspense, type ComponentType } from 'react';
import { screenNames } from '../shared/navigation/screenNames';
import type { Screen } from '../shared/navigation/SubPage';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import type { Connection } from './useConnection';

type LaterScreen = Exclude<Screen, 'raci'>;

const LaterFrame = lazy(() => import('./LaterFrame').then((frame) => ({ default: frame.LaterFrame })));

/** Every screen but the first: a chunk of its own, fetched when it is opened. */
const laterScreens: Readonly<Record<LaterScreen, ComponentType>> = {
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

export interface LaterPlaceProps {
  readonly screen: LaterScreen;
  readonly connection: Connection;
}

/** A screen once its services are there; the shape of it until then. Without them the line above says why. */
export function LaterPlace({ screen, connection }: LaterPlaceProps) {
  const { short } = screenNames[screen];
  const onItsWay = <ScreenSkeleton label={`${short} is loading`} />;
  if (connection.kind === 'connecting') return onItsWay;
  if (connection.kind === 'failed') return <p>{short} needs Microsoft 365.</p>;
  const LaterScreenItself = laterScreens[screen];
  return (
    <Suspense fallback={onItsWay}>
      <LaterFrame>
        <LaterScreenItself />
      </LaterFrame>
    </Suspense>
  );
}
