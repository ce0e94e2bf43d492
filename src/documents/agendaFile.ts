import { Document, HeadingLevel, Paragraph, TabStopType, LeaderType, TextRun, type Table } from 'docx';
import type { AgendaFile } from '../application/ports/Calendar';
import type { Agenda, AgendaTopic } from '../domain/agenda/types';
import { agendaFileName } from '../domain/agenda/agendaFileName';
import { capitalized } from '../wording/capitalized';
import { emptyTable, filledTable, notesBox, packWordFile, pageFooter, wordStyles } from './wordFile';
import { plainText } from './plainText';

type Block = Paragraph | Table;

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

function wordDocument(agenda: Agenda): Document {
  const title = plainText(agenda.title);
  const children = [...opening(agenda), ...people(agenda), ...topics(agenda), ...outcome(agenda)];
  return new Document({
    title: `${title} agenda`,
    styles: wordStyles,
    sections: [{ footers: { default: pageFooter(title) }, children }],
  });
}

/** The agenda as a Word file with room for notes, decisions and actions. The same agenda gives the same bytes. */
export function agendaFile(agenda: Agenda): Promise<AgendaFile> {
  const title = `${plainText(agenda.title)} agenda`;
  return packWordFile(wordDocument(agenda), title, agendaFileName(agenda.title));
}
