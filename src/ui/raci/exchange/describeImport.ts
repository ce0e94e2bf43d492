import type { WorkbookReading } from '../../../application/ports/Documents';
import type { ImportedRow, MatrixReading } from '../../../domain/raci/import/types';

/** As many rows as a workspace is built for, twice over. */
export const mostRows = 2000;

/** What would happen: "2 new · 7 changed · 3 the same". */
export function describeReading(rows: readonly ImportedRow[]): string {
  const parts = [
    [countOf(rows, 'new'), 'new'],
    [countOf(rows, 'changed'), 'changed'],
    [countOf(rows, 'same'), 'the same'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(' · ');
}

/** The rows that would change something. */
export function changingRows({ rows }: MatrixReading): readonly ImportedRow[] {
  return rows.filter(({ kind }) => kind !== 'same');
}

export function formatChangeCount(count: number): string {
  return count === 1 ? '1 change' : `${count} changes`;
}

const countOf = (rows: readonly ImportedRow[], kind: ImportedRow['kind']): number =>
  rows.filter((row) => row.kind === kind).length;

/** Why a file was not read, and what to do. */
export function describeRefusal(
  because: Extract<WorkbookReading, { kind: 'refused' }>['because'] | 'tooManyRows',
  name: string,
  /** "Data!XFD1048576", where a cell is to blame. */
  place: string | null,
): string {
  switch (because) {
    case 'tooFar':
      return `${name} has a filled cell far from the others, at ${place ?? 'its end'}. Delete it, then choose the file again.`;
    case 'tooSlow':
      return `${name} takes longer than five seconds to read. Save only the sheet with the decisions, then choose it again.`;
    case 'tooLarge':
      return `${name} is larger than 2 MB, or than 40 MB unpacked, or has too many cells. Save only the sheet with the decisions, then choose it again.`;
    case 'tooManyRows':
      return `${name} has more than ${mostRows} rows. Split it, then import the parts one after the other.`;
    case 'oldFormat':
      return `${name} has the old format .xls. Save it as .xlsx in Excel, then choose it again.`;
    case 'notAWorkbook':
      return `${name} is not an Excel workbook. Choose an .xlsx file, or paste the rows.`;
    case 'unreadable':
      return `${name} cannot be read. Open it in Excel, save it again as .xlsx without a password, then choose it again.`;
    case 'empty':
      return `${name} is empty. Choose a file with a row of headings and a row for each decision.`;
  }
}
