/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import JSZip from 'jszip';
import { officeDocuments } from '../../src/documents/officeDocuments';
import type { OfficeFile, TableReport } from '../../src/application/ports/Documents';

// jsdom reads the XML; every browser has the encoder that it lacks.
Object.assign(globalThis, { TextEncoder });

const report: TableReport = {
  title: 'Record',
  asOf: '2026-11-23',
  lines: ['2 entries.'],
  tables: [
    {
      heading: 'Record: all/open',
      columns: [
        { heading: 'Title', share: 0.7 },
        { heading: 'Who', share: 0.3 },
      ],
      rows: [
        ['=HYPERLINK("https://evil.example")', 'Ada\u202E Okafor'],
        ['Buy the gateway', 'Ben Ruiz'],
      ],
    },
    { heading: 'Accepted', columns: [{ heading: 'What', share: 1 }], rows: [] },
  ],
};

async function part(file: OfficeFile, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(file.base64, { base64: true, checkCRC32: true });
  return zip.file(path)!.async('string');
}

test('a Word file has the title, the lines and each table', async () => {
  const file = await officeDocuments.tableFile(report);
  expect(file.name).toBe('Record 2026-11-23.docx');
  const xml = new DOMParser().parseFromString(await part(file, 'word/document.xml'), 'application/xml');
  const rows = [...xml.getElementsByTagName('w:tr')].map((row) => row.textContent);
  expect(rows).toEqual([
    'TitleWho',
    '=HYPERLINK("https://evil.example")Ada Okafor',
    'Buy the gatewayBen Ruiz',
  ]);
  expect(xml.documentElement.textContent).toContain('2 entries.');
  expect(xml.documentElement.textContent).toContain('None.');
  expect(await officeDocuments.tableFile(report)).toEqual(file);
});

test('a workbook has a sheet for each table, whose texts are no formulas', async () => {
  const file = await officeDocuments.tableWorkbook(report);
  expect(file.name).toBe('Record 2026-11-23.xlsx');
  const workbook = await part(file, 'xl/workbook.xml');
  expect(workbook).toContain('name="Record  all open"');
  expect(workbook).toContain('name="Accepted"');
  expect(workbook).toContain('name="About"');
  expect(await part(file, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
});
