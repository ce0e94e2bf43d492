import JSZip from 'jszip';
import writeExcelFile from 'write-excel-file/universal';
import { officeDocuments } from '../../src/documents/officeDocuments';

const read = (...parts: BlobPart[]) => officeDocuments.readWorkbook(new Blob(parts));

test('reads text, numbers, yes or no, dates and empty cells as text', async () => {
  const day = new Date(Date.UTC(2026, 10, 23));
  const data = [
    ['Decision', 'CAIO'],
    [1, true],
    [{ value: day, type: Date, format: 'yyyy-mm-dd' }, null],
    ['x', 'y'],
  ];
  const blob = await writeExcelFile(data, { sheet: 'Ours' }).toBlob();
  expect(await read(await blob.arrayBuffer())).toEqual({
    kind: 'read',
    hiddenSheets: [],
    sheets: [
      {
        name: 'Ours',
        marks: { doubts: [], hiddenRows: [], hiddenColumns: [] },
        cells: [
          ['Decision', 'CAIO'],
          ['1', 'true'],
          ['2026-11-23', ''],
          ['x', 'y'],
        ],
      },
    ],
  });
});

test('refuses a workbook without a filled cell', async () => {
  const blob = await writeExcelFile([[]]).toBlob();
  expect(await read(await blob.arrayBuffer())).toEqual({ kind: 'refused', place: null, because: 'empty' });
});

test('refuses an empty file', async () => {
  expect(await read()).toEqual({ kind: 'refused', place: null, because: 'empty' });
});

test('refuses text that only has the name of a workbook', async () => {
  expect(await read('Decision;CAIO\n1;A\n')).toEqual({
    kind: 'refused',
    place: null,
    because: 'notAWorkbook',
  });
});

test('refuses the .xls of old', async () => {
  const head = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await read(head, new Uint8Array(600))).toEqual({
    kind: 'refused',
    place: null,
    because: 'oldFormat',
  });
});

test('refuses a zip file that is no workbook', async () => {
  const zip = new JSZip().file('hello.txt', 'hello');
  expect(await read(await zip.generateAsync({ type: 'arraybuffer' }))).toEqual({
    kind: 'refused',
    place: null,
    because: 'unreadable',
  });
});

test('refuses a workbook that breaks off in the middle', async () => {
  const blob = await writeExcelFile([['Decision', 'CAIO']]).toBlob();
  const bytes = await blob.arrayBuffer();
  const reading = await read(bytes.slice(0, bytes.byteLength / 2));
  expect(reading.kind).toBe('refused');
});

test('refuses more than 2 MB before it looks inside', async () => {
  expect(await read(new Uint8Array(2 * 1024 * 1024 + 1))).toEqual({
    kind: 'refused',
    place: null,
    because: 'tooLarge',
  });
});

test('refuses a small file that unpacks to more than a browser holds', async () => {
  const zip = new JSZip().file('xl/worksheets/sheet1.xml', new Uint8Array(41 * 1024 * 1024));
  const bytes = await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' });
  expect(bytes.byteLength).toBeLessThan(2 * 1024 * 1024);
  expect(await read(bytes)).toEqual({ kind: 'refused', place: null, because: 'tooLarge' });
});
