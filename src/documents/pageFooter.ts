import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';

/** "AI Portfolio Review – page 1 of 2". */
export function pageFooter(title: string): Footer {
  const children = [`${title} – page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  const run = new TextRun({ children, size: 18 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}
