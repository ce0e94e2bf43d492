import { useSyncExternalStore } from 'react';

let found: number | null = null;
const listeners = new Set<() => void>();

/** How many findings the screen of them shows: with the calendar and the accounts looked at it may be more. Null: it is not there. */
export function tellFound(count: number | null): void {
  found = count;
  for (const listener of listeners) listener();
}

export function useFoundOnScreen(): number | null {
  return useSyncExternalStore(
    subscribe,
    () => found,
    () => null,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
