import type { WorkbookWorker } from '../documents/workbook/readInWorker';

/** Fetched when the first workbook is read; webpack makes it a script of its own. */
export function startWorkbookWorker(): WorkbookWorker {
  return new Worker(new URL('../documents/workbook/workbookWorker.ts', import.meta.url));
}
