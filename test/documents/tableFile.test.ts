/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import JSZip from 'jszip';
import { tableReport as report } from './tableReport';
import { officeDocuments } from '../../src/documents/officeDocuments';
import type { OfficeFile } from '../../src/application/ports/Documents';

// jsdom reads the XML; every browser has the encoder that it lacks.
Object.assign(globalThis, { TextEncoder });

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
