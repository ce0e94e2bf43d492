import writeExcelFile, { type Cell, type Row } from 'write-excel-file/universal';
import type { MatrixReport, MatrixReportRow, OfficeFile } from '../application/ports/Documents';
import type { RaciLetter } from '../playbook/decisions';
import { base64 } from './base64';
import { letterMeanings, matrixFileName, matrixTitle } from './matrixWords';
import { plainText } from './plainText';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const heading = (value: string): Cell => ({
  value,
  fontWeight: 'bold',
  backgroundColor: '#E7F1F2',
  bottomBorderStyle: 'thin',
  alignVertical: 'top',
});

/** A text stays a text: a title that begins with "=" is no formula. */
const text = (value: string): Cell => ({
  value: plainText(value),
  type: String,
  wrap: true,
  alignVertical: 'top',
});

const letterCell = (letter: RaciLetter | null): Cell => ({
  value: letter ?? '',
  type: String,
  align: 'center',
  alignVertical: 'top',
  ...(letter === 'A' && { fontWeight: 'bold' as const }),
});

function rowOf({ number, title, letters, decidedAt }: MatrixReportRow): Row {
  const numbered: Cell = { value: number, type: Number, alignVertical: 'top' };
  return [numbered, text(title), ...letters.map(letterCell), text(decidedAt)];
}

/** The heading stands first and the letters alone, so that people can filter and Tandem can read it back. */
function matrixSheet({ columns, rows }: MatrixReport) {
  const headings = ['No.', 'Decision', ...columns.map(({ short }) => short), 'Decided at'];
  return {
    sheet: 'RACI',
    data: [headings.map(heading), ...rows.map(rowOf)],
    columns: [{ width: 6 }, { width: 52 }, ...columns.map(() => ({ width: 11 })), { width: 30 }],
    stickyRowsCount: 1,
    stickyColumnsCount: 2,
    orientation: 'landscape' as const,
  };
}

function aboutSheet({ model, asOf, columns }: MatrixReport) {
  const seats = columns.map(({ short, full, holder }) => [
    text(short),
    text(full),
    text(plainText(holder) || 'not said yet'),
  ]);
  const meanings = letterMeanings.map(([letter, meaning]) => [text(letter), text(meaning)]);
  return {
    sheet: 'About',
    data: [
      [heading(matrixTitle)],
      [text('Model'), text(model)],
      [text('As of'), text(asOf)],
      [],
      ['Role', 'In full', 'Held by'].map(heading),
      ...seats,
      [],
      ['Letter', 'Meaning'].map(heading),
      ...meanings,
    ],
    columns: [{ width: 18 }, { width: 52 }, { width: 30 }],
  };
}

/** The matrix on one sheet; model, date, seats and what the letters mean on a second. */
export async function matrixWorkbook(report: MatrixReport): Promise<OfficeFile> {
  const blob = await writeExcelFile([matrixSheet(report), aboutSheet(report)]).toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { name: matrixFileName(report, 'xlsx'), contentType, base64: base64(bytes) };
}
