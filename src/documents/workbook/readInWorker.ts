import type { WorkbookReading } from '../../application/ports/Documents';

/** The part of a web worker that is needed here. */
export interface WorkbookWorker {
  postMessage(file: Blob): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<WorkbookReading>) => unknown) | null;
  onerror: ((event: ErrorEvent) => unknown) | null;
}

/** Longer than the largest workbook takes on a slow phone. */
const longestMs = 5000;

/**
 * Reads the workbook beside the page, which stays quick meanwhile, and ends the work after five seconds: whatever a file
 * makes a reader do, it does to nobody else.
 */
export function readInWorker(file: Blob, start: () => WorkbookWorker): Promise<WorkbookReading> {
  return new Promise((resolve) => {
    const worker = start();
    const finish = (reading: WorkbookReading): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(reading);
    };
    const timer = setTimeout(() => finish({ kind: 'refused', because: 'tooSlow', place: null }), longestMs);
    worker.onmessage = ({ data }) => finish(data);
    worker.onerror = () => finish({ kind: 'refused', because: 'unreadable', place: null });
    worker.postMessage(file);
  });
}
