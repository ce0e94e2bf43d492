import { useSyncExternalStore } from 'react';
import type { Services } from '../../application/Services';
import type { SharedState } from '../../application/workspace/SharedWorkspace';
import { useMaybeServices } from './ServicesContext';

/** What the leaders share, followed as it changes; null until the services are connected. */
export function useWorkspaceState(): SharedState | null {
  return useStateOf(useMaybeServices());
}

/** The same of services that are not there for the whole page yet. */
export function useStateOf(services: Pick<Services, 'shared'> | null): SharedState | null {
  const shared = services?.shared ?? null;
  return useSyncExternalStore(
    shared === null ? neverChanges : shared.subscribe,
    shared === null ? nothing : shared.state,
    nothing,
  );
}

const nothing = (): null => null;
const neverChanges = () => () => undefined;
