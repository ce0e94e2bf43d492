import { useSyncExternalStore } from 'react';

let isGiven = false;
const listeners = new Set<() => void>();

/** People were read, so the permission is there and its explanation is over. */
export function tellPeopleRead(): void {
  if (isGiven) return;
  isGiven = true;
  for (const listener of listeners) listener();
}

export function useMayReadPeople(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isGiven,
    () => false,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
