import { useEffect } from 'react';
import { readyToFind } from '../../../domain/raci/searchDecisions';
import type { RaciRow } from '../../../domain/raci/types';

/** As many as a slow machine takes apart well within a frame. */
const rowsPerSlice = 50;

/** Takes the words of the rows apart while nobody types, some at a time: the first letter need not wait for a thousand. */
export function useReadyToFind(rows: readonly RaciRow[]): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const goOn = (from: number): void => {
      if (from >= rows.length) return;
      timer = setTimeout(() => {
        rows.slice(from, from + rowsPerSlice).forEach(readyToFind);
        goOn(from + rowsPerSlice);
      });
    };
    goOn(0);
    return () => clearTimeout(timer);
  }, [rows]);
}
