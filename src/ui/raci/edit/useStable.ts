import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function for good, which does what the newest one does: rows need not be drawn again for it. */
export function useStable<Argument>(act: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((argument: Argument) => latest.current(argument), []);
}
