import type { WorkbookWorker } from '../documents/workbook/readInWorker';

/**
 * Fetched when the first workbook is read; webpack makes it a script of its own. What that script fetches lies beside it
 * and not below it: a worker knows its own address and not the page's.
 */
export function startWorkbookWorker(): WorkbookWorker {
  return new Worker(
    /* webpackEntryOptions: { publicPath: "../" } */ new URL(
      '../documents/workbook/workbookWorker.ts',
      import.meta.url,
    ),
  );
}
