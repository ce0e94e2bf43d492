import JSZip from 'jszip';
import { readInWorker, type WorkbookWorker } from '../../src/documents/workbook/readInWorker';
import { readWorkbook } from '../../src/documents/workbook/readWorkbook';
import { scanXml } from '../../src/documents/workbook/scanXml';
import { cellAddress } from '../../src/documents/workbook/readSheet';
import { dateOfNumber } from '../../src/documents/workbook/numberFormats';
import { xlsxFile, type XlsxSheet } from './xlsxFile';

const read = (...parts: BlobPart[]) => readWorkbook(new Blob(parts));

async function sheetOf(xml: string, more: Parameters<typeof xlsxFile>[1] = {}) {
  const reading = await read(await xlsxFile([{ name: 'RACI', xml }], more));
  if (reading.kind !== 'read') throw new Error(`The workbook was refused: ${reading.because}`);
  return reading.sheets[0]!;
}

const rows = (xml: string): string => `<sheetData>${xml}</sheetData>`;
const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

test('one cell at the far end of a small file is refused with its place, before any grid is made', async () => {
  const xml = rows(
    `<row r="1">${text('A1', 'Decision')}</row><row r="1048576">${text('XFD1048576', 'x')}</row>`,
  );
  const file = await xlsxFile([{ name: 'Data', xml }]);
  expect(file.byteLength).toBeLessThan(4000);
  expect(await read(file)).toEqual({ kind: 'refused', because: 'tooFar', place: 'Data!XFD1048576' });
});

test('an empty cell at the far end is nothing', async () => {
  const xml = rows(
    `<row r="1">${text('A1', 'Decision')}</row><row r="1048576"><c r="XFD1048576" s="1"/></row>`,
  );
  expect((await sheetOf(xml)).cells).toEqual([['Decision']]);
});

test('cells that are merged over the whole sheet make no list of their own', async () => {
  const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(1900);
  const xml = `${rows(`<row r="9999">${text('A9999', 'x')}</row>`)}<mergeCells>${merges}</mergeCells>`;
  expect(await read(await xlsxFile([{ name: 'S', xml }]))).toMatchObject({ because: 'tooLarge' });
});

test('tells errors, formulas that nobody worked out, and cells under a merged one', async () => {
  const xml = `${rows(
    `<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f>1+1</f><v>2</v></c>` +
      `<c r="D1" t="str"><f>"A"</f><v>A</v></c><c r="E1" t="s"><v>99</v></c></row>` +
      `<row r="2">${text('A2', 'A')}${text('B2', 'hidden below')}</row>`,
  )}<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>`;
  const { cells, marks } = await sheetOf(xml);
  expect(cells).toEqual([
    ['#REF!', '', '2', 'A'],
    ['A', '', '', ''],
  ]);
  expect(marks.doubts).toEqual([
    { row: 0, column: 1, kind: 'notWorkedOut' },
    { row: 0, column: 4, kind: 'unreadable' },
    { row: 1, column: 1, kind: 'merged', with: 'A2' },
  ]);
});

test('tells hidden rows that hold something, hidden columns and hidden sheets', async () => {
  const xml =
    `<cols><col min="2" max="16384" hidden="1"/></cols>` +
    rows(
      `<row r="1">${text('A1', 'a')}${text('B1', 'b')}</row><row r="2" hidden="1">${text('A2', 'c')}</row><row r="3" hidden="1"/>`,
    );
  const sheets: XlsxSheet[] = [
    { name: 'Old', state: 'hidden', xml: rows(`<row r="1">${text('XFD1048576', 'far')}</row>`) },
    { name: 'RACI', xml },
    { name: 'Older', state: 'veryHidden', xml },
  ];
  const reading = await read(await xlsxFile(sheets));
  if (reading.kind !== 'read') throw new Error(reading.because);
  expect(reading.sheets.map(({ name }) => name)).toEqual(['RACI']);
  expect(reading.hiddenSheets).toEqual(['Old', 'Older']);
  expect(reading.sheets[0]?.marks.hiddenRows).toEqual([1]);
  expect(reading.sheets[0]?.marks.hiddenColumns.slice(0, 2)).toEqual([1, 2]);
});

test('reads shared texts with their pieces, entities and dates', async () => {
  const texts = [
    '<r><t>Data </t></r><r><t>centre</t></r><rPh><t>x</t></rPh>',
    '<t>R&amp;D &#x41;_x000A_B</t>',
  ];
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="&quot;day&quot; 0"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>';
  const xml = rows(
    '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c s="1"><v>46357</v></c><c s="2"><v>3</v></c><c t="b"><v>1</v></c></row>',
  );
  expect((await sheetOf(xml, { texts, styles })).cells).toEqual([
    ['Data centre', 'R&D A\nB', '2026-12-01', '3', 'true'],
  ]);
});

test('a document type, entities of somebody’s own among them, is refused', async () => {
  const xml = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
  expect(await read(await xlsxFile([{ name: 'S', xml }]))).toMatchObject({ because: 'unreadable' });
});

/** A workbook whose directory was changed at a place behind the mark of its first entry, or of its end. */
async function changed(at: 'entry' | 'end', field: number, value: number, bytes: 2 | 4 = 4) {
  const file = await xlsxFile([{ name: 'RACI', xml: rows(`<row r="1">${text('A1', 'Decision')}</row>`) }]);
  const mark = at === 'entry' ? 0x02014b50 : 0x06054b50;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let place = 0;
  while (view.getUint32(place, true) !== mark) place += 1;
  if (bytes === 2) view.setUint16(place + field, value, true);
  else view.setUint32(place + field, value, true);
  return file;
}

test.each([
  ['zip64', () => changed('end', 16, 0xffffffff), 'unreadable'],
  ['a directory that begins nowhere', () => changed('end', 16, 3), 'unreadable'],
  ['more files than it holds', () => changed('end', 10, 900, 2), 'unreadable'],
  ['more files than a workbook has', () => changed('end', 10, 0xffff, 2), 'unreadable'],
  ['a password', () => changed('entry', 8, 1, 2), 'unreadable'],
  ['a method nobody knows', () => changed('entry', 10, 99, 2), 'unreadable'],
  ['a size that is too small', () => changed('entry', 24, 5), 'unreadable'],
  ['a size that is too large', () => changed('entry', 24, 9999), 'unreadable'],
  ['a size beyond every memory', () => changed('entry', 24, 0xfffffff0), 'tooLarge'],
  ['a packed size beyond the file', () => changed('entry', 20, 0x00ffffff), 'unreadable'],
  ['a file that begins elsewhere', () => changed('entry', 42, 7), 'unreadable'],
])('a zip file with %s is refused', async (_, file, because) => {
  expect(await read(await file())).toMatchObject({ kind: 'refused', because });
});

test('a name that stands twice in the directory is refused', async () => {
  const zip = new JSZip().file('aa', 'x').file('ab', 'y');
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  const twice = bytes.map((byte, index) => (bytes[index - 1] === 0x61 && byte === 0x62 ? 0x61 : byte));
  expect(await read(twice)).toMatchObject({ because: 'unreadable' });
});

test.each([
  '<a><b></a></b>',
  '<a',
  '<a b="1" b></a>',
  '<a>',
  '</a>',
  '<a b=1/>',
  '<![CDATA[',
  '<!-- ',
  '<a/><',
])('XML that is not well-formed is refused: %s', (xml) => {
  const listener = { open: () => {}, close: () => {}, text: () => {} };
  expect(() => scanXml(xml, listener)).toThrow('refused');
});

test('a nesting without end is refused', () => {
  expect(() => scanXml('<a>'.repeat(200) + '</a>'.repeat(200), { open: () => {} })).toThrow('refused');
});

test.each([
  ['A1', { row: 0, column: 0 }],
  ['$XFD$1048576', { row: 1_048_575, column: 16_383 }],
  ['XFE1', null],
  ['A1048577', null],
  ['A0', null],
  ['1A', null],
])('%s is the cell %j', (name, place) => expect(cellAddress(name)).toEqual(place));

test.each([
  [1, false, '1900-01-01'],
  [61, false, '1900-03-01'],
  [46357.5, false, '2026-12-01'],
  [0, true, '1904-01-01'],
  [1e12, false, null],
  [-1, false, null],
])('day %d (from 1904: %s) is %s', (days, isFrom1904, date) =>
  expect(dateOfNumber(days, isFrom1904)).toBe(date),
);

/** A worker that answers when the test says so. */
class FakeWorker implements WorkbookWorker {
  onmessage: WorkbookWorker['onmessage'] = null;
  onerror: WorkbookWorker['onerror'] = null;
  isEnded = false;
  postMessage(): void {}
  terminate(): void {
    this.isEnded = true;
  }
}

describe('in a worker', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  test('a file that takes longer than five seconds is refused, and the worker ended', async () => {
    const worker = new FakeWorker();
    const reading = readInWorker(new Blob(['x']), () => worker);
    jest.advanceTimersByTime(5000);
    expect(await reading).toMatchObject({ because: 'tooSlow' });
    expect(worker.isEnded).toBe(true);
  });

  test('a worker that breaks is a file that cannot be read', async () => {
    const worker = new FakeWorker();
    const reading = readInWorker(new Blob(['x']), () => worker);
    worker.onerror?.({} as ErrorEvent);
    expect(await reading).toMatchObject({ because: 'unreadable' });
    expect(worker.isEnded).toBe(true);
  });
});
