import { Document, HeadingLevel, PageOrientation, Paragraph } from 'docx';
import type { OfficeFile, ReportTable, TableReport } from '../application/ports/Documents';
import { filledTable, landscapeTextWidthTwips, packWordFile, pageFooter, wordStyles } from './wordFile';
import { plainText } from './plainText';

/** On its side, so that sentences have room. */
const page = { size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 } };

function tableBlocks({ heading, columns, rows }: ReportTable) {
  return [
    new Paragraph({ text: plainText(heading), heading: HeadingLevel.HEADING_1 }),
    rows.length === 0 ? new Paragraph('None.') : filledTable(columns, rows, landscapeTextWidthTwips),
  ];
}

/** The report as a Word file, each table's heading repeated on each page. The same report gives the same bytes. */
export function tableFile(report: TableReport): Promise<OfficeFile> {
  const title = plainText(report.title);
  const children = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...report.lines.map((line) => new Paragraph(plainText(line))),
    ...report.tables.flatMap(tableBlocks),
  ];
  const document = new Document({
    title,
    styles: wordStyles,
    sections: [{ properties: { page }, footers: { default: pageFooter(title) }, children }],
  });
  return packWordFile(document, title, `${title} ${report.asOf}.docx`);
}
