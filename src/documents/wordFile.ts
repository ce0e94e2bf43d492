import type { OfficeFile } from '../application/ports/Documents';
import { withoutHidden } from '../domain/text/readableText';
import { base64 } from './base64';
import {
  AlignmentType,
  BorderStyle,
  type Document,
  Footer,
  HeightRule,
  type IRunOptions,
  type IStylesOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const dark = '0B5A66';

/** Word's own style names, so that a person can restyle the file or jump through its headings. Sizes in half points. */
export const wordStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'en-US' } },
      paragraph: { spacing: { after: 80, line: 264 } },
    },
    title: { run: { size: 40, bold: true, color: dark }, paragraph: { spacing: { after: 60 } } },
    heading1: {
      run: { size: 28, bold: true, color: dark },
      paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { size: 24, bold: true },
      paragraph: { spacing: { before: 220, after: 60 }, keepNext: true },
    },
  },
};

/** Between the margins of the page, in twentieths of a point (A4, one inch on each side). */
const textWidthTwips = 9026;
/** The same on a page that lies on its side. */
export const landscapeTextWidthTwips = 13_958;

const line = { style: BorderStyle.SINGLE, size: 4, color: '8A8A8A' } as const;
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
const margins = { top: 60, bottom: 60, left: 110, right: 110 };

export interface Column {
  readonly heading: string;
  /** Of the page's width; the columns of a table add up to 1. */
  readonly share: number;
}

const widths = (columns: readonly Column[], tableWidthTwips: number): number[] =>
  columns.map(({ share }) => Math.round(share * tableWidthTwips));

function cell(text: string, widthTwips: number, look: { readonly heading: boolean }): TableCell {
  const run: IRunOptions = { text: withoutHidden(text), bold: look.heading };
  return new TableCell({
    width: { size: widthTwips, type: WidthType.DXA },
    ...(look.heading ? { shading: { fill: 'E7F1F2' } } : {}),
    children: [new Paragraph({ spacing: { after: 0 }, children: [new TextRun(run)] })],
  });
}

function row(texts: readonly string[], columnWidths: readonly number[], heading = false): TableRow {
  const cells = texts.map((text, index) => cell(text, columnWidths[index] ?? 0, { heading }));
  return new TableRow({ children: cells, tableHeader: heading, cantSplit: true });
}

function table(rows: TableRow[], columnWidths: number[], widthTwips = textWidthTwips): Table {
  const width = { size: widthTwips, type: WidthType.DXA };
  return new Table({ rows, columnWidths, width, borders, margins, layout: TableLayoutType.FIXED });
}

/** A table whose first row is its heading, repeated on each page. */
export function filledTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  widthTwips = textWidthTwips,
): Table {
  const columnWidths = widths(columns, widthTwips);
  const headings = columns.map(({ heading }) => heading);
  return table(
    [row(headings, columnWidths, true), ...rows.map((texts) => row(texts, columnWidths))],
    columnWidths,
    widthTwips,
  );
}

/** A table to fill in: a heading row and empty rows. */
export function emptyTable(columns: readonly Column[], rowCount: number): Table {
  const empty = columns.map(() => '');
  return filledTable(
    columns,
    Array.from({ length: rowCount }, () => empty),
  );
}

/** A box to write in, which grows with what is written. */
export function notesBox(): Table {
  const height = { value: 1000, rule: HeightRule.ATLEAST };
  const rows = [
    new TableRow({
      height,
      cantSplit: true,
      children: [cell('Notes: ', textWidthTwips, { heading: false })],
    }),
  ];
  return table(rows, [textWidthTwips]);
}

const endOfDirectory = 0x06054b50;
/** 1 January 1980, 00:00: the first moment that a zip file can name. */
const firstMoment = 0x0021_0000;

function endRecordOffset(view: DataView): number {
  let offset = view.byteLength - 22;
  while (offset >= 0 && view.getUint32(offset, true) !== endOfDirectory) offset -= 1;
  if (offset < 0) throw new Error('The Word file is not a zip file: it has no end record.');
  return offset;
}

/** The zip file with every entry's date set to 1 January 1980, so that the same content is the same bytes. */
function withFixedZipDates(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordOffset(view);
  let entry = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    view.setUint32(entry + 12, firstMoment, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, firstMoment, true);
    const variableParts = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + variableParts.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

// docx writes the current time into the properties; without it the same content is the same file.
function coreProperties(title: string): string {
  const safe = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties' +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${safe}</dc:title><dc:creator>Tandem</dc:creator><dc:language>en-US</dc:language></cp:coreProperties>`
  );
}

/** The document as a file. The same content gives the same bytes. */
export async function packWordFile(document: Document, title: string, name: string): Promise<OfficeFile> {
  const zip = await Packer.pack(document, 'uint8array', false, [
    { path: 'docProps/core.xml', data: coreProperties(title) },
  ]);
  return { name, contentType, base64: base64(withFixedZipDates(zip)) };
}

/** "AI Portfolio Review – page 1 of 2". */
export function pageFooter(title: string): Footer {
  const children = [`${title} – page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES];
  const run = new TextRun({ children, size: 18 });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}
