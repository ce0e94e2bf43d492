import { readWorkbook } from './readWorkbook';

/** The script of the worker in which a workbook is read: one file in, one reading out. */
addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void readWorkbook(data).then((reading) => postMessage(reading));
});
