import { useSyncExternalStore } from 'react';
import type { HostTheme } from '../../../application/ports/Host';

const listeners = new Set<() => void>();

/** Shows the theme at once: the page's own style sheet follows the attribute. */
export function showTheme(theme: HostTheme): void {
  document.documentElement.dataset.theme = theme;
  for (const listener of listeners) listener();
}

/** The theme on screen, set first by the page itself from its address. */
export function useHostTheme(): HostTheme {
  return useSyncExternalStore(subscribe, shownTheme, () => 'default');
}

function shownTheme(): HostTheme {
  const { theme } = document.documentElement.dataset;
  return theme === 'dark' || theme === 'contrast' ? theme : 'default';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
