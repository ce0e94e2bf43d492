import JSZip from 'jszip';
import { officeDocuments } from '../../src/documents/officeDocuments';
import { tableReport } from './tableReport';

test('a workbook has a sheet for each table, whose texts are no formulas', async () => {
  const file = await officeDocuments.tableWorkbook(tableReport);
  expect(file.name).toBe('Record 2026-11-23.xlsx');
  const zip = await JSZip.loadAsync(file.base64, { base64: true, checkCRC32: true });
  const part = (path: string): Promise<string> => zip.file(path)!.async('string');
  const workbook = await part('xl/workbook.xml');
  expect(workbook).toContain('name="Record  all open"');
  expect(workbook).toContain('name="Accepted"');
  expect(workbook).toContain('name="About"');
  expect(await part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
});
