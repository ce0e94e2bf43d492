import readExcelFile, { InvalidInputError } from 'read-excel-file/universal';
import type { Sheet, WorkbookReading } from '../application/ports/Documents';
import { unpackedBytes } from './unpackedBytes';

const maximumBytes = 2 * 1024 * 1024;
/** A small file can unpack to more than a browser holds. */
const maximumUnpackedBytes = 40 * 1024 * 1024;

/**
 * The cells of an .xlsx file as text, sheet by sheet. Refused: a file over 2 MB or one that unpacks to over 40 MB, the
 * .xls of old, anything that is no workbook, one that cannot be read, and one without a filled cell.
 */
export async function readWorkbook(file: Blob): Promise<WorkbookReading> {
  if (file.size > maximumBytes) return { kind: 'refused', because: 'tooLarge' };
  const bytes = await file.arrayBuffer();
  if ((unpackedBytes(bytes) ?? 0) > maximumUnpackedBytes) return { kind: 'refused', because: 'tooLarge' };
  try {
    return readingOf((await readExcelFile(bytes)).map(sheetOf));
  } catch (caught) {
    return { kind: 'refused', because: reasonOf(caught) };
  }
}

function readingOf(sheets: readonly Sheet[]): WorkbookReading {
  const filled = sheets.filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== '')));
  return filled.length === 0 ? { kind: 'refused', because: 'empty' } : { kind: 'read', sheets: filled };
}

function sheetOf({
  sheet,
  data,
}: {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}): Sheet {
  return { name: sheet, cells: data.map((row) => row.map(textOf)) };
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function reasonOf(caught: unknown): Extract<WorkbookReading, { kind: 'refused' }>['because'] {
  if (!(caught instanceof InvalidInputError)) return 'unreadable';
  if (caught.code === 'NO_DATA') return 'empty';
  return caught.code === 'XLS_FILE_NOT_SUPPORTED' ? 'oldFormat' : 'notAWorkbook';
}
