import JSZip from 'jszip';
import type { OfficeFile } from '../../src/application/ports/Documents';
import { officeDocuments } from '../../src/documents/officeDocuments';
import { matrixReport } from './matrixReport';

const blobOf = ({ base64 }: OfficeFile): Blob => new Blob([Buffer.from(base64, 'base64')]);

async function sheetsOf(file: OfficeFile) {
  const reading = await officeDocuments.readWorkbook(blobOf(file));
  if (reading.kind !== 'read') throw new Error(`The workbook was refused: ${reading.because}`);
  return reading.sheets;
}

test('holds the matrix on a first sheet that begins with its heading', async () => {
  const [first] = await sheetsOf(await officeDocuments.matrixWorkbook(matrixReport));
  expect(first?.name).toBe('RACI');
  expect(first?.cells[0]).toEqual(['No.', 'Decision', 'CAIO', 'CIO', 'COO', 'CEO', 'Decided at']);
  expect(first?.cells[1]).toEqual([
    '3',
    'AI tool and vendor selection',
    'A',
    'R',
    'C',
    'I',
    'AI Governance Council',
  ]);
});

test('keeps a title that looks like a formula as text, without forbidden characters', async () => {
  const file = await officeDocuments.matrixWorkbook(matrixReport);
  const [first] = await sheetsOf(file);
  expect(first?.cells[2]?.slice(0, 6)).toEqual([
    '13',
    '=HYPERLINK("https://evil.example") & <more>',
    'C',
    'A',
    '',
    '',
  ]);
  const zip = await JSZip.loadAsync(file.base64, { base64: true, checkCRC32: true });
  expect(await zip.file('xl/worksheets/sheet1.xml')?.async('string')).not.toContain('<f>');
});

test('says the model, the date, who holds which role and what the letters mean on a second', async () => {
  const [, second] = await sheetsOf(await officeDocuments.matrixWorkbook(matrixReport));
  const rows = second?.cells.map((row) => row.filter((cell) => cell !== '').join(' | '));
  expect(second?.name).toBe('About');
  expect(rows).toEqual(
    expect.arrayContaining([
      'Model | The CAIO reports to the CEO',
      'As of | 2026-11-23',
      'CAIO | Chief AI Officer | Ada Okafor',
      'CEO | Chief Executive Officer | vacant',
      'A Accountable | Answers for the decision. Exactly one role.',
    ]),
  );
});

test('is named after what it is and its date', async () => {
  const file = await officeDocuments.matrixWorkbook(matrixReport);
  expect(file.name).toBe('Who decides what 2026-11-23.xlsx');
  expect(file.contentType).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
});

test('gives back a thousand decisions', async () => {
  const [row] = matrixReport.rows;
  const rows = Array.from({ length: 1000 }, (_, index) => ({ ...row!, number: index + 1 }));
  const [first] = await sheetsOf(await officeDocuments.matrixWorkbook({ ...matrixReport, rows }));
  expect(first?.cells).toHaveLength(1001);
  expect(first?.cells[1000]?.[0]).toBe('1000');
});
