import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  LeaderType,
  TextRun,
  type Table,
} from 'docx';
import type { AgendaFile } from '../application/ports/Calendar';
import type { Agenda, AgendaTopic } from '../domain/agenda/types';
import { agendaFileName } from '../domain/agenda/agendaFileName';
import { base64 } from './base64';
import { capitalized } from './capitalized';
import { plainText } from './plainText';
import { withFixedZipDates } from './withFixedZipDates';
import { wordStyles } from './wordStyles';
import { emptyTable, filledTable, notesBox } from './wordTables';

type Block = Paragraph | Table;

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const paragraph = (text: string): Paragraph => new Paragraph(plainText(text));
const heading1 = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

function opening({ title, ledBy }: Agenda): Block[] {
  return [
    new Paragraph({ text: plainText(title), heading: HeadingLevel.TITLE }),
    paragraph(ledBy),
    new Paragraph({
      children: [new TextRun('Date: \t')],
      tabStops: [{ type: TabStopType.LEFT, position: 3000, leader: LeaderType.UNDERSCORE }],
    }),
  ];
}

function people(agenda: Agenda): Block[] {
  const columns = [
    { heading: 'Name', share: 0.22 },
    { heading: 'Role', share: 0.13 },
    { heading: 'Attends', share: 0.14 },
    { heading: 'Why', share: 0.51 },
  ];
  const rows = agenda.people.map(({ name, role, kind, why }) =>
    [name, role, kind, capitalized(why)].map(plainText),
  );
  return rows.length === 0 ? [] : [heading1('People'), filledTable(columns, rows)];
}

function topic({ title, minutes, notes }: AgendaTopic, index: number): Block[] {
  return [
    new Paragraph({
      text: `${index + 1}. ${plainText(title)} (${minutes} min)`,
      heading: HeadingLevel.HEADING_2,
    }),
    ...notes.map((note) => new Paragraph({ text: plainText(note), bullet: { level: 0 }, keepNext: true })),
    notesBox(),
  ];
}

function topics(agenda: Agenda): Block[] {
  return agenda.topics.length === 0 ? [] : [heading1('Topics'), ...agenda.topics.flatMap(topic)];
}

function outcome(agenda: Agenda): Block[] {
  const decisions = [
    { heading: 'Decision', share: 0.7 },
    { heading: 'Decided by', share: 0.3 },
  ];
  const actions = [
    { heading: 'Action', share: 0.58 },
    { heading: 'Owner', share: 0.24 },
    { heading: 'Due', share: 0.18 },
  ];
  return [
    heading1('Decisions'),
    emptyTable(decisions, 3),
    heading1('Actions'),
    emptyTable(actions, 5),
    heading1('Escalation'),
    paragraph(agenda.escalation),
  ];
}

function footer(title: string): Footer {
  const children = [`${title} – page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  const run = new TextRun({ children, size: 18 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

function wordDocument(agenda: Agenda): Document {
  const title = plainText(agenda.title);
  const children = [...opening(agenda), ...people(agenda), ...topics(agenda), ...outcome(agenda)];
  return new Document({
    title: `${title} agenda`,
    styles: wordStyles,
    sections: [{ footers: { default: footer(title) }, children }],
  });
}

// docx writes the current time into the properties; without it the same agenda is the same file.
function coreProperties(title: string): string {
  const safe = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties' +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${safe}</dc:title><dc:creator>Tandem</dc:creator><dc:language>en-US</dc:language></cp:coreProperties>`
  );
}

/** The agenda as a Word file with room for notes, decisions and actions. The same agenda gives the same bytes. */
export async function agendaFile(agenda: Agenda): Promise<AgendaFile> {
  const data = coreProperties(`${plainText(agenda.title)} agenda`);
  const zip = await Packer.pack(wordDocument(agenda), 'uint8array', false, [
    { path: 'docProps/core.xml', data },
  ]);
  return { name: agendaFileName(agenda.title), contentType, base64: base64(withFixedZipDates(zip)) };
}
