import { useEffect, useState } from 'react';

/** Puts focus back where it was once a dialog is gone, so that the keyboard goes on from what opened it. */
export function useReturningFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
      });
    },
    [before],
  );
}
