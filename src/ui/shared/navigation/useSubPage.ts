import { useMemo, useSyncExternalStore } from 'react';
import { subPageInAddress } from '../../../application/subPageInAddress';
import { startPage, subPageOf, subPageText, type SubPage } from './SubPage';

const listeners = new Set<() => void>();

/** Where the person is, as the address says; at build time it is the start. */
export function useSubPage(): SubPage {
  const text = useSyncExternalStore(subscribe, currentText, () => subPageText(startPage));
  return useMemo(() => subPageOf(text), [text]);
}

/** Goes to the page; the way back leads here. */
export function openSubPage(page: SubPage): void {
  history.pushState({ openedFromHere: true }, '', `#${subPageText(page)}`);
  tell();
}

/** Shows the page without a step on the way back: where the host's link led. */
export function replaceSubPage(page: SubPage): void {
  history.replaceState(null, '', `#${subPageText(page)}`);
  tell();
}

/** Leaves for the page above: back where the person came from, so that "back" never opens what was just closed. */
export function leaveFor(page: SubPage): void {
  if (holds(history.state, 'openedFromHere')) history.back();
  else replaceSubPage(page);
}

/** True until the first navigation, so that the host's deep link may choose the page. */
export function isUntouched(): boolean {
  return location.hash === '' || holds(history.state, 'wasHere');
}

function currentText(): string {
  return subPageInAddress(location) ?? '';
}

/** What was noted with a step: that it was made in here, or that the page only goes on where one was. */
function holds(state: unknown, note: 'openedFromHere' | 'wasHere'): boolean {
  return typeof state === 'object' && state !== null && note in state;
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}
