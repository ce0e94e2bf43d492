import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { withoutHidden } from '../domain/text/readableText';

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
