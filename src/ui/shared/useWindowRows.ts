import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState, type RefObject, useEffect } from 'react';
import { flushSync } from 'react-dom';

interface WindowRow {
  readonly index: number;
  /** The room that rows out of sight take before this one, in pixels. */
  readonly gapBefore: number;
}

export interface WindowRows<Box extends HTMLElement> {
  /** Goes on the element that holds the rows. */
  readonly box: RefObject<Box>;
  readonly rows: readonly WindowRow[];
  /** The room after the last row that is drawn, in pixels. */
  readonly gapAfter: number;
  /** Goes on each row, as its `ref`, beside `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

export interface WindowRowsOptions {
  readonly count: number;
  /** The row's identity, at any position. */
  readonly keyOf: (index: number) => string;
  /** How high a row is before it was measured. */
  readonly rowPixels: number;
  /** A row that stays drawn out of sight, because focus is in it. */
  readonly keep?: number | null;
}

/** Which rows to draw while the page scrolls: those in sight and a few around them; on paper, all. */
export function useWindowRows<Box extends HTMLElement>({
  count,
  keyOf,
  rowPixels,
  keep = null,
}: WindowRowsOptions): WindowRows<Box> {
  const box = useRef<Box>(null);
  const top = useTop(box, count);
  const isPrinting = useIsPrinting();
  const rangeExtractor = useCallback(
    (range: Range) => (isPrinting ? [...Array(range.count).keys()] : withKept(range, keep)),
    [isPrinting, keep],
  );
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => rowPixels,
    getItemKey: keyOf,
    overscan: 4,
    scrollMargin: top,
    rangeExtractor,
    // Drawing inside the scroll event would hold the frame up.
    useFlushSync: false,
  });
  const inSight = virtualizer.getVirtualItems();
  const drawn = useGradually(
    inSight.map(({ index }) => keyOf(index)),
    isPrinting || count <= fewRows,
  );
  const items = inSight.filter(({ index }) => drawn.has(keyOf(index)) || index === keep);
  const end = items.at(-1)?.end ?? top;
  return {
    box,
    rows: items.map(({ index, start }, at) => ({ index, gapBefore: start - (items[at - 1]?.end ?? top) })),
    gapAfter: virtualizer.getTotalSize() + top - end,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

/** So few that all may be drawn at once. */
const fewRows = 60;

function withKept(range: Range, keep: number | null): number[] {
  const inSight = defaultRangeExtractor(range);
  if (keep === null || keep >= range.count || inSight.includes(keep)) return inSight;
  return [...inSight, keep].sort((one, other) => one - other);
}

/** Where the rows begin on the page. */
function useTop(box: RefObject<HTMLElement>, count: number): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (element !== null) setTop(Math.round(element.getBoundingClientRect().top + scrollY));
  }, [box, count]);
  return top;
}

/** As many rows as a slow machine draws within a frame. */
const rowsPerFrame = 4;

/**
 * Those of the rows that may be drawn by now: rows that come into sight together are drawn some in each frame, so that
 * none is held up. All at once where the page is about to be printed, or where there are few.
 */
function useGradually(wanted: readonly string[], allAtOnce: boolean): ReadonlySet<string> {
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

/** True while the browser makes the printed pages, which must hold every row. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture when the event returns.
    const begin = (): void => flushSync(() => setIsPrinting(true));
    const end = (): void => setIsPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
