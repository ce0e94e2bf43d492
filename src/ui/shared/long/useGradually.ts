import { useEffect, useState } from 'react';

/** As many rows as a slow machine draws within a frame. */
const rowsPerFrame = 4;

/**
 * Those of the rows that may be drawn by now: rows that come into sight together are drawn some in each frame, so that
 * none is held up. All at once where the page is about to be printed, or where there are few.
 */
export function useGradually(wanted: readonly string[], allAtOnce: boolean): ReadonlySet<string> {
  const [drawn, setDrawn] = useState<ReadonlySet<string>>(() => new Set(wanted.slice(0, rowsPerFrame)));
  const missing = allAtOnce ? [] : wanted.filter((key) => !drawn.has(key));
  useEffect(() => {
    if (missing.length === 0) return;
    const frame = requestAnimationFrame(() =>
      setDrawn(new Set([...wanted.filter((key) => drawn.has(key)), ...missing.slice(0, rowsPerFrame)])),
    );
    return () => cancelAnimationFrame(frame);
  });
  return allAtOnce ? new Set(wanted) : drawn;
}
