/** @jest-environment jsdom */
import { TextEncoder } from 'node:util';
import JSZip from 'jszip';
import type { Agenda } from '../../src/domain/agenda/types';
import { officeDocuments } from '../../src/documents/officeDocuments';
import { portfolioReviewAgenda } from './portfolioReviewAgenda';

// jsdom reads the XML; every browser has the encoder that it lacks.
Object.assign(globalThis, { TextEncoder });

async function open(agenda: Agenda): Promise<{ zip: JSZip; xml: (path: string) => Promise<Document> }> {
  const file = await officeDocuments.agendaFile(agenda);
  const zip = await JSZip.loadAsync(file.base64, { base64: true, checkCRC32: true });
  const xml = async (path: string): Promise<Document> =>
    new DOMParser().parseFromString(await zip.file(path)!.async('string'), 'application/xml');
  return { zip, xml };
}

const texts = (document: Document, element: string): (string | null)[] =>
  [...document.getElementsByTagName(element)].map((found) => found.textContent);

function headings(document: Document, style: string): (string | null)[] {
  const paragraphs = [...document.getElementsByTagName('w:p')];
  return paragraphs
    .filter((paragraph) => paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') === style)
    .map(({ textContent }) => textContent);
}

test('is a Word file named after the meeting', async () => {
  const file = await officeDocuments.agendaFile(portfolioReviewAgenda());
  expect(file.name).toBe('AI Portfolio Review agenda.docx');
  expect(file.contentType).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  expect(file.base64).toMatch(/^UEsDB[A-Za-z0-9+/]+={0,2}$/);
  expect(file.base64.length).toBeLessThan(40_000);
});

test('has a title, the people, a heading per topic with its minutes, and room for the outcome', async () => {
  const { xml } = await open(portfolioReviewAgenda());
  const document = await xml('word/document.xml');
  expect(headings(document, 'Title')).toEqual(['AI Portfolio Review']);
  expect(headings(document, 'Heading1')).toEqual(['People', 'Topics', 'Decisions', 'Actions', 'Escalation']);
  expect(headings(document, 'Heading2')).toEqual([
    '1. Active initiative status (10 min)',
    '2. Use case pipeline (15 min)',
    '3. Business unit adoption metrics (10 min)',
    '4. Blockers requiring escalation (10 min)',
  ]);
  const rows = texts(document, 'w:tr');
  expect(rows).toContain('Grace LiuCOORequiredAccountable for AI use case prioritization');
  expect(rows).toEqual(expect.arrayContaining(['DecisionDecided by', 'ActionOwnerDue']));
  expect(rows.filter((row) => row === 'Notes: ')).toHaveLength(4);
  const all = texts(document, 'w:p');
  expect(all).toContain('Led by Ada Okafor (CAIO)');
  expect(all).toContain('Decides 2, AI use case prioritization: the COO (Grace Liu) is accountable.');
  expect(all).toContain('What cannot be settled here goes to Grace Liu (COO).');
});

test('repeats the heading row of a table on each page', async () => {
  const { xml } = await open(portfolioReviewAgenda());
  const marks = [...(await xml('word/document.xml')).getElementsByTagName('w:tblHeader')];
  expect(marks.filter((mark) => mark.getAttribute('w:val') !== 'off')).toHaveLength(3);
});

test('carries its title in the document’s properties', async () => {
  const { xml } = await open(portfolioReviewAgenda({ title: 'R&D <AI> Review' }));
  expect(texts(await xml('docProps/core.xml'), 'dc:title')).toEqual(['R&D <AI> Review agenda']);
});

test('holds names that XML would refuse, as text', async () => {
  const people = [{ name: 'A\u0000\u000Bda <b>&amp; Co</b>', role: 'CAIO', kind: 'Required', why: '"]]>"' }];
  const { xml } = await open(portfolioReviewAgenda({ people }));
  expect(texts(await xml('word/document.xml'), 'w:tr')).toContain('A da <b>&amp; Co</b>CAIORequired"]]>"');
});

test('the parts it names are in the package, and each has a content type', async () => {
  const { zip, xml } = await open(portfolioReviewAgenda());
  const types = await xml('[Content_Types].xml');
  const parts = [...types.getElementsByTagName('Override')].map((part) =>
    part.getAttribute('PartName')!.slice(1),
  );
  for (const part of parts) expect(zip.file(part)).not.toBeNull();
  expect(parts).toContain('word/document.xml');
});

test('the same agenda gives the same bytes at another time', async () => {
  jest.useFakeTimers({
    now: Date.UTC(2026, 0, 5),
    doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'],
  });
  const first = await officeDocuments.agendaFile(portfolioReviewAgenda());
  jest.setSystemTime(Date.UTC(2027, 5, 6));
  const second = await officeDocuments.agendaFile(portfolioReviewAgenda());
  jest.useRealTimers();
  expect(second.base64).toBe(first.base64);
});
