import { useEffect, useState } from 'react';

/**
 * Puts focus back where it was once a dialog is gone, so that the keyboard goes on from what opened it; where the dialog
 * took that away, it goes on from the first element that matches `instead`, which is the screen's title.
 */
export function useReturningFocus(instead = '#screen h1'): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (isThere(before)) before.focus();
        else document.querySelector<HTMLElement>(instead)?.focus();
      });
    },
    [before, instead],
  );
}

/** A button that was disabled while something was under way has lost the focus to the page as a whole. */
function isThere(before: Element | null): before is HTMLElement {
  return before instanceof HTMLElement && before !== document.body && before.isConnected;
}
