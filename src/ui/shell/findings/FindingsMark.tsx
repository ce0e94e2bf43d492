import { lazy, Suspense } from 'react';
import { useMaybeServices } from '../../shared/ServicesContext';

const FindingsCount = lazy(() =>
  import('./FindingsCount').then(
    (count) => ({ default: count.FindingsCount }),
    // The tabs do without a number that could not be fetched.
    () => ({ default: () => null }),
  ),
);

/** How many findings are open, once the services are there: counting needs all the rules, which come later. */
export function FindingsMark() {
  if (useMaybeServices() === null) return null;
  return (
    <Suspense fallback={null}>
      <FindingsCount />
    </Suspense>
  );
}
