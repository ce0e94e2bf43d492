import { lazy, Suspense } from 'react';
import { useMaybeServices } from '../shared/ServicesContext';
import type { MatrixActionsProps } from './actions/MatrixActions';

const MatrixActions = lazy(() =>
  import('./actions/MatrixActions').then((actions) => ({ default: actions.MatrixActions })),
);

/** Where editing, import and export begin, once the services are there. Its room is kept by the line it stands in. */
export function ActionsOutlet(props: MatrixActionsProps) {
  if (useMaybeServices() === null) return null;
  return (
    <Suspense fallback={null}>
      <MatrixActions {...props} />
    </Suspense>
  );
}
