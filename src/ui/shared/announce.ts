import { useSyncExternalStore } from 'react';

let latest = '';
const listeners = new Set<() => void>();

/** Says something to those who hear the page, once the current words are done. */
export function announce(text: string): void {
  latest = text;
  for (const listener of listeners) listener();
}

/** What the live region holds. */
export function useAnnouncement(): string {
  return useSyncExternalStore(
    subscribe,
    () => latest,
    () => '',
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
