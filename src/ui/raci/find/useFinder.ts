import { useEffect, useSyncExternalStore } from 'react';
import type { RaciRow } from '../../../domain/raci/types';
import type { finder } from './finder';

/** The finder once it is here. */
export type FinderState = typeof finder | 'loading' | 'failed';

let state: FinderState = 'loading';
let isAsked = false;
const atServer = (): FinderState => 'loading';
const listeners = new Set<() => void>();

export function setFinder(next: FinderState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function fetchFinder(): Promise<void> {
  if (isAsked || typeof state === 'object') return;
  isAsked = true;
  try {
    setFinder((await import('./finder')).finder);
  } catch {
    setFinder('failed');
  } finally {
    isAsked = false;
  }
}

/** As many as a slow machine takes apart well within a frame. */
const rowsPerSlice = 50;

/**
 * The finder once it is here. A fetch that failed is repeated with the next letter typed. The words of the
 * rows are taken apart in the pauses between keys, some at a time: the first letter need not wait for a thousand.
 */
export function useFinder(rows: readonly RaciRow[], text: string): FinderState {
  const current = useSyncExternalStore(subscribe, () => state, atServer);
  useEffect(() => void fetchFinder(), [text]);
  useEffect(() => {
    if (typeof current === 'string') return;
    let timer: ReturnType<typeof setTimeout>;
    const goOn = (from: number): void => {
      timer = setTimeout(() => {
        rows.slice(from, from + rowsPerSlice).forEach(current.readyToFind);
        if (from >= rows.length) current.readyToFindAmong(rows);
        else goOn(from + rowsPerSlice);
      });
    };
    goOn(0);
    return () => clearTimeout(timer);
  }, [current, rows]);
  return current;
}
