import { useSyncExternalStore } from 'react';
import type { SharedState } from '../../application/workspace/SharedWorkspace';
import { useMaybeServices } from './ServicesContext';

/** What the leaders share, followed as it changes; null until the services are connected. */
export function useWorkspaceState(): SharedState | null {
  const shared = useMaybeServices()?.shared ?? null;
  return useSyncExternalStore(
    shared === null ? neverChanges : shared.subscribe,
    shared === null ? nothing : shared.state,
    nothing,
  );
}

const nothing = (): null => null;
const neverChanges = () => () => undefined;
