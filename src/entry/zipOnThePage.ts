import { zipSync, type Zippable } from 'fflate';

/**
 * Stands in for the zipping of the library that writes workbooks, which for large ones starts a worker from text: the
 * policy of the pages lets nobody do that. A workbook is written where somebody asked for a file and waits for it.
 */
export default function zipOnThePage(files: Zippable): Promise<ArrayBufferLike> {
  return Promise.resolve(zipSync(files).buffer);
}
