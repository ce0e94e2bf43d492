import fc from 'fast-check';
import { readWorkbook } from '../../src/documents/workbook/readWorkbook';
import { xlsxFile } from '../documents/xlsxFile';
import { edge, must } from './Edge';
import { piecesOf } from './hostile';

const sheet =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>CIO</t></is></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>1</v></c></row></sheetData>';
const whole = xlsxFile([{ name: 'RACI', xml: sheet }], { texts: ['<t>Decision</t>', '<t>A</t>'] });
const untouched = whole.then((bytes) => readWorkbook(new Blob([bytes])));

const damage = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), by: fc.nat(40) }),
  fc.record({ kind: fc.constant('put' as const), at: fc.nat(), by: fc.nat(255) }),
);

const bytes = edge(
  'bytes of a workbook',
  fc.array(damage, { minLength: 1, maxLength: 3 }),
  async (damages) => {
    let file: Uint8Array<ArrayBuffer> = await whole;
    for (const { kind, at: pick, by } of damages) {
      const at = pick % Math.max(1, file.length);
      if (kind === 'flip') file = file.map((byte, index) => (index === at ? byte ^ by : byte));
      else if (kind === 'cut') file = new Uint8Array([...file.slice(0, at), ...file.slice(at + by)]);
      else file = new Uint8Array([...file.slice(0, at), by, ...file.slice(at)]);
    }
    const reading = await readWorkbook(new Blob([file]));
    if (reading.kind === 'refused') return;
    const expected = await untouched;
    const cellsOf = (one: typeof reading) => JSON.stringify(one.sheets.map(({ cells }) => cells));
    const isDoubted = reading.sheets.some(({ marks }) => marks.doubts.length > 0);
    must(
      isDoubted || (expected.kind === 'read' && cellsOf(expected) === cellsOf(reading)),
      `A damaged workbook was read otherwise: ${cellsOf(reading)}`,
    );
  },
);

const xml = edge(
  'XML of a workbook',
  piecesOf(
    ...[
      '<row r="1">',
      '</row>',
      '<c r="A1">',
      '<c r="XFD1048576">',
      '<c r="B2" t="s">',
      '<v>',
      '</v>',
      '0',
      '1e99',
      '</c>',
    ],
    ...[
      '<is><t>',
      '</t></is>',
      '<mergeCell ref="A1:C9"/>',
      '<cols><col min="1" max="16384" hidden="1"/></cols>',
      '&#0;',
    ],
    ...['<sheetData>', '</sheetData>', '<!--', '-->', '<![CDATA[', ']]>', '&x;', '<f>', '</f>', '<c t="e">'],
  ),
  async (text) => {
    const reading = await readWorkbook(
      new Blob([await xlsxFile([{ name: 'x', xml: text }], { texts: [text] })]),
    );
    if (reading.kind === 'read')
      must(
        reading.sheets.every(({ cells }) => cells.length < 50_000),
        'A sheet without bounds was read.',
      );
  },
);

export const edgesOfFiles = [bytes, xml];
