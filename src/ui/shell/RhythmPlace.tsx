import { lazy, Suspense } from 'react';
import { ScreenSkeleton } from '../shared/ScreenSkeleton';
import type { Connection } from './useConnection';

const RhythmPage = lazy(() => import('./RhythmPage').then((page) => ({ default: page.RhythmPage })));

const onItsWay = <ScreenSkeleton label="Rhythm is loading" />;

/** The rhythm once its services are there; the shape of it until then. Without them the line above says why. */
export function RhythmPlace({ connection }: { readonly connection: Connection }) {
  if (connection.kind === 'connecting') return onItsWay;
  if (connection.kind === 'failed') return <p>The rhythm needs Microsoft 365.</p>;
  return (
    <Suspense fallback={onItsWay}>
      <RhythmPage />
    </Suspense>
  );
}
