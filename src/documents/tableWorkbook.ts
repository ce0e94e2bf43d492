import writeExcelFile, { type Cell } from 'write-excel-file/universal';
import type { OfficeFile, ReportTable, TableReport } from '../application/ports/Documents';
import { base64 } from './base64';
import { plainText } from './plainText';

const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Of a sheet on a wide screen, in characters. */
const sheetWidth = 140;

const heading = (value: string): Cell => ({
  value,
  fontWeight: 'bold',
  backgroundColor: '#E7F1F2',
  bottomBorderStyle: 'thin',
  alignVertical: 'top',
});

/** A text stays a text: one that begins with "=" is no formula. */
const text = (value: string): Cell => ({
  value: plainText(value),
  type: String,
  wrap: true,
  alignVertical: 'top',
});

/** Excel takes 31 characters in the name of a sheet, and not all of them. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31);

function sheetOf({ heading: name, columns, rows }: ReportTable) {
  return {
    sheet: sheetName(name),
    data: [columns.map((column) => heading(column.heading)), ...rows.map((row) => row.map(text))],
    columns: columns.map(({ share }) => ({ width: Math.max(8, Math.round(share * sheetWidth)) })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
}

function aboutSheet({ title, lines }: TableReport) {
  return {
    sheet: 'About',
    data: [[heading(title)], ...lines.map((line) => [text(line)])],
    columns: [{ width: 100 }],
  };
}

/** Each table on a sheet of its own, and what the report is on a last one. */
export async function tableWorkbook(report: TableReport): Promise<OfficeFile> {
  const sheets = [...report.tables.map(sheetOf), aboutSheet(report)];
  const blob = await writeExcelFile(sheets).toBlob();
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { name: `${report.title} ${report.asOf}.xlsx`, contentType, base64: base64(bytes) };
}
