/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import JSZip from 'jszip';
import { officeDocuments } from '../../src/documents/officeDocuments';
import { matrixReport } from './matrixReport';

// jsdom reads the XML; every browser has the encoder that it lacks.
Object.assign(globalThis, { TextEncoder });

async function wordXml(report = matrixReport): Promise<Document> {
  const file = await officeDocuments.matrixFile(report);
  const zip = await JSZip.loadAsync(file.base64, { base64: true, checkCRC32: true });
  const xml = await zip.file('word/document.xml')!.async('string');
  return new DOMParser().parseFromString(xml, 'application/xml');
}

const texts = (document: Document, element: string): (string | null)[] =>
  [...document.getElementsByTagName(element)].map((found) => found.textContent);

test('has a row per decision, each letter with its word', async () => {
  const rows = texts(await wordXml(), 'w:tr');
  expect(rows).toContain('No.DecisionCAIOCIOCOOCEODecided at');
  expect(rows).toContain(
    '3AI tool and vendor selectionA AccountableR ResponsibleC ConsultedI InformedAI Governance Council',
  );
  expect(rows).toContain(
    '13=HYPERLINK("https://evil.example") & <more>C ConsultedA Accountable––No meeting decides it',
  );
});

test('says the model, the date, who holds which role and what the letters mean', async () => {
  const document = await wordXml();
  expect(texts(document, 'w:p')).toContain('The CAIO reports to the CEO. As of 2026-11-23.');
  expect(texts(document, 'w:p')).toContain('C Consulted: Is asked before the decision.');
  expect(texts(document, 'w:tr')).toContain('CIOChief Information OfficerBen Ruiz');
});

test('lies on its side and repeats the heading on each page', async () => {
  const document = await wordXml();
  const size = document.getElementsByTagName('w:pgSz')[0];
  expect(Number(size?.getAttribute('w:w'))).toBeGreaterThan(Number(size?.getAttribute('w:h')));
  expect(document.getElementsByTagName('w:tblHeader').length).toBeGreaterThan(0);
});

test('is the same file for the same matrix', async () => {
  const [one, other] = await Promise.all([
    officeDocuments.matrixFile(matrixReport),
    officeDocuments.matrixFile(matrixReport),
  ]);
  expect(one).toEqual(other);
  expect(one.name).toBe('Who decides what 2026-11-23.docx');
});

test('lets no character through that hides or turns the text', async () => {
  const [row] = matrixReport.rows;
  const document = await wordXml({ ...matrixReport, rows: [{ ...row!, title: 'AI\u202E tool\u200Bs' }] });
  expect(document.documentElement.textContent).toContain('AI tools');
});
