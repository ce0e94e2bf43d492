import type { MatrixReport, OfficeFile } from '../application/ports/Documents';
import { type RaciLetter, raciLetterLabels } from '../playbook/decisions';
import { letterMeanings, matrixFileName, matrixTitle } from './matrixWords';
import { plainText } from './plainText';
import {
  type Column,
  filledTable,
  landscapeTextWidthTwips,
  packWordFile,
  pageFooter,
  wordStyles,
} from './wordFile';
import { Document, HeadingLevel, PageOrientation, Paragraph } from 'docx';

/** "A Accountable"; a dash where the role has no part. */
function letterWithWord(letter: RaciLetter | null): string {
  return letter === null ? '–' : `${letter} ${raciLetterLabels[letter]}`;
}

const heading1 = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

/** On its side, so that each letter has room for its word. */
const page = { size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 } };

const numberShare = 0.05;
const titleShare = 0.31;
const meetingShare = 0.16;

function columnsOf({ columns }: MatrixReport): readonly Column[] {
  const share = (1 - numberShare - titleShare - meetingShare) / columns.length;
  return [
    { heading: 'No.', share: numberShare },
    { heading: 'Decision', share: titleShare },
    ...columns.map(({ short }) => ({ heading: short, share })),
    { heading: 'Decided at', share: meetingShare },
  ];
}

function rowsOf({ rows }: MatrixReport): readonly (readonly string[])[] {
  return rows.map(({ number, title, letters, decidedAt }) => [
    String(number),
    plainText(title),
    ...letters.map(letterWithWord),
    decidedAt,
  ]);
}

function seats({ columns }: MatrixReport): readonly (readonly string[])[] {
  return columns.map(({ short, full, holder }) => [short, full, plainText(holder) || 'not said yet']);
}

function wordDocument(report: MatrixReport): Document {
  const children = [
    new Paragraph({ text: matrixTitle, heading: HeadingLevel.TITLE }),
    new Paragraph(`${report.model}. As of ${report.asOf}.`),
    filledTable(columnsOf(report), rowsOf(report), landscapeTextWidthTwips),
    heading1('Who holds which role'),
    filledTable(
      [
        { heading: 'Role', share: 0.15 },
        { heading: 'In full', share: 0.45 },
        { heading: 'Held by', share: 0.4 },
      ],
      seats(report),
      landscapeTextWidthTwips,
    ),
    heading1('What the letters mean'),
    ...letterMeanings.map(([letter, meaning]) => new Paragraph(`${letter}: ${meaning}`)),
  ];
  return new Document({
    title: matrixTitle,
    styles: wordStyles,
    sections: [{ properties: { page }, footers: { default: pageFooter(matrixTitle) }, children }],
  });
}

/** The matrix as a Word file, its heading repeated on each page. The same matrix gives the same bytes. */
export function matrixFile(report: MatrixReport): Promise<OfficeFile> {
  return packWordFile(wordDocument(report), matrixTitle, matrixFileName(report, 'docx'));
}
