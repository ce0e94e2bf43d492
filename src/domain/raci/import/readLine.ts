import type { RaciLetter } from '../../../playbook/decisions';
import { raciRoles, type RaciRole } from '../../../playbook/roles';
import { cellName } from './cellName';
import type { Header } from './readHeader';
import { readLetter } from './readLetter';
import type { CellDoubt, CellFault, CellProblem } from './types';

/** One line of the sheet under its headings. */
export interface SheetLine {
  /** Counted from 0. */
  readonly index: number;
  readonly cells: readonly string[];
  /** Without the line breaks and doubled spaces of a narrow column; empty where the cell is. */
  readonly title: string;
  /** Null where the sheet gives none, or none that can be read. */
  readonly number: number | null;
  /** Of the roles that have a column and a readable letter. */
  readonly letters: Readonly<Partial<Record<RaciRole, RaciLetter | null>>>;
  /** What cannot be read. */
  readonly problems: readonly CellProblem[];
}

/** `doubts` are those of this line. */
export function readLine(
  cells: readonly string[],
  index: number,
  { header, doubts }: { readonly header: Header; readonly doubts: readonly CellDoubt[] },
): SheetLine {
  const problems: CellProblem[] = [];
  const blocks = (column: number, fault: CellFault): void => {
    problems.push({
      cell: cellName(column, index),
      value: cells[column] ?? '',
      fault,
      severity: 'blocks',
    });
  };
  const at = (column: number): string => cells[column] ?? '';
  for (const doubt of doubts)
    if ([...header.columns.values()].includes(doubt.column)) blocks(doubt.column, doubt);
  const isDoubtful = (column: number): boolean => doubts.some((doubt) => doubt.column === column);
  const columnOfTitle = header.columns.get('title') ?? 0;
  const title = onOneLine(at(columnOfTitle));
  if (formulaError.test(title)) blocks(columnOfTitle, { kind: 'titleIsError' });
  const columnOfNumber = header.columns.get('number');
  const number = columnOfNumber === undefined ? null : readNumber(at(columnOfNumber));
  if (number === 'unreadable' && columnOfNumber !== undefined) blocks(columnOfNumber, { kind: 'noNumber' });
  const letters: Partial<Record<RaciRole, RaciLetter | null>> = {};
  for (const role of raciRoles) {
    const column = header.columns.get(role);
    if (column === undefined || isDoubtful(column)) continue;
    const reading = readLetter(at(column));
    if (reading.kind === 'letter') letters[role] = reading.letter;
    else blocks(column, { kind: reading.because });
  }
  return { index, cells, title, number: number === 'unreadable' ? null : number, letters, problems };
}

/** Without line breaks and doubled spaces. */
export const onOneLine = (title: string): string => title.replace(/[\s\u00A0]+/gu, ' ').trim();

/** What Excel writes where a formula cannot be worked out. */
const formulaError = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!)$/u;

/** "3", "3." and "#3", or "3.0" as some sheets write it. Null for an empty cell or a dash. */
function readNumber(value: string): number | null | 'unreadable' {
  const text = value.trim();
  if (text === '' || /^[-–—]$/u.test(text)) return null;
  const digits = /^#?(\d{1,5})(?:\.0*)?$/u.exec(text)?.[1];
  return digits === undefined || Number(digits) === 0 ? 'unreadable' : Number(digits);
}
