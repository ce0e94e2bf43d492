import type { DecisionId } from '../../../playbook/decisions';
import { raciRoles, roleNames } from '../../../playbook/roles';
import { matrixProblems } from '../matrixProblems';
import { newDecisionId, nextNumber } from '../newDecision';
import { titleKey } from '../sameTitle';
import type { MatrixRow } from '../types';
import { wordsOf } from '../wordsOf';
import { cellName } from './cellName';
import { importedRow } from './importedRow';
import { keptLetters } from './keptLetters';
import { readHeader, type Header } from './readHeader';
import { onOneLine, readLine, type SheetLine } from './readLine';
import type { CellProblem, ImportedRow, MatrixReading } from './types';

/**
 * Reads a pasted or imported matrix against the one that is kept. A line is the decision that has its title, else the
 * one that has its number and shares a word with it (a new title), else a new decision. What is wrong is told by cell;
 * a line that is blocked is left out, the others can be taken over. What the sheet does not say (a number, the column
 * of a role) stays as it is.
 */
export function readMatrix(
  cells: readonly (readonly string[])[],
  current: readonly MatrixRow[],
): MatrixReading {
  const header = readHeader(cells);
  if (header === null) return withoutHeader(cells);
  const lines = cells.flatMap((row, index) =>
    index <= header.row || row.every((cell) => cell.trim() === '') ? [] : [readLine(row, index, header)],
  );
  const matched = matchedLines(lines, current);
  const reading = new Reading(current, header, lines);
  for (const { line, match } of matched) reading.take(line, match);
  return reading.result();
}

function withoutHeader(cells: readonly (readonly string[])[]): MatrixReading {
  const message =
    'No row names the columns. Begin with a row such as: Number, Decision, CAIO, CIO, COO, CEO.';
  return {
    rows: [],
    problems: [{ cell: 'A1', value: cells[0]?.[0] ?? '', message, severity: 'blocks' }],
    ignoredColumns: [],
    isWithoutCaio: false,
  };
}

interface MatchedLine {
  readonly line: SheetLine;
  readonly match: MatrixRow | null;
}

/**
 * Titles are matched over the whole sheet first, so that two decisions can change numbers. A decision in force is meant
 * before a retired one of its title.
 */
function matchedLines(lines: readonly SheetLine[], current: readonly MatrixRow[]): readonly MatchedLine[] {
  const retiredFirst = [
    ...current.filter(({ retired }) => retired),
    ...current.filter(({ retired }) => !retired),
  ];
  const byTitle = new Map(retiredFirst.map((row) => [titleKey(row.title), row]));
  const byNumber = new Map(current.map((row) => [row.number, row]));
  const taken = new Set(lines.flatMap(({ title }) => byTitle.get(titleKey(title))?.decision ?? []));
  return lines.map((line) => {
    const named = byTitle.get(titleKey(line.title));
    if (named !== undefined) return { line, match: named };
    const numbered = line.number === null ? undefined : byNumber.get(line.number);
    const isRenamed =
      numbered !== undefined && !taken.has(numbered.decision) && shareWord(numbered.title, line.title);
    return { line, match: isRenamed ? numbered : null };
  });
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => words.has(word));
}

/** Line by line: what each becomes, and what stands against it. */
class Reading {
  private readonly rows: ImportedRow[] = [];
  private readonly problems: CellProblem[];
  private readonly lineOfTitle = new Map<string, number>();
  private readonly lineOfNumber = new Map<number, number>();
  private readonly ids: Set<DecisionId>;
  private next: number;

  constructor(
    private readonly current: readonly MatrixRow[],
    private readonly header: Header,
    private readonly lines: readonly SheetLine[],
  ) {
    this.problems = [...header.problems];
    this.ids = new Set(current.map(({ decision }) => decision));
    this.next = nextNumber([...current, ...lines.map(({ number }) => ({ number: number ?? 0 }))]);
  }

  take(line: SheetLine, match: MatrixRow | null): void {
    const { letters, problems } = this.lettersOf(line, match);
    const known = { ...line, letters };
    const row = this.rowOf(known, match);
    const found = [...line.problems, ...problems, ...this.problemsOf(known, row)];
    this.problems.push(...found);
    if (found.some(({ severity }) => severity === 'blocks')) return;
    this.ids.add(row.decision);
    if (row.number >= this.next) this.next = row.number + 1;
    const leadName = roleNames[this.header.isWithoutCaio ? 'VPAI' : 'CAIO'].short;
    this.rows.push(importedRow(line.index + 1, row, match, leadName));
  }

  result(): MatrixReading {
    const { rows, problems } = this.withoutClashes();
    return {
      rows,
      problems: [...this.problems, ...problems].sort(bySheet),
      ignoredColumns: this.header.ignored,
      isWithoutCaio: this.header.isWithoutCaio,
    };
  }

  /**
   * Numbers are compared last, since a sheet may pass them around; and again after each line that is left out, since
   * its decision keeps the number it had.
   */
  private withoutClashes(): Pick<MatrixReading, 'rows' | 'problems'> {
    const problems: CellProblem[] = [];
    let rows: readonly ImportedRow[] = this.rows;
    for (;;) {
      const owners = this.ownersWithout(rows);
      const clashing = rows.filter(({ row }) => owners.has(row.number));
      if (clashing.length === 0) return { rows, problems };
      problems.push(...clashing.map((one) => this.clash(one, owners.get(one.row.number) ?? '')));
      rows = rows.filter((one) => !clashing.includes(one));
    }
  }

  /** The titles of the decisions that no line is about, by their numbers. */
  private ownersWithout(rows: readonly ImportedRow[]): ReadonlyMap<number, string> {
    const imported = new Set(rows.map(({ row }) => row.decision));
    const others = this.current.filter(({ decision }) => !imported.has(decision));
    return new Map(others.map(({ number, title }) => [number, title]));
  }

  private clash({ line, row }: ImportedRow, owner: string): CellProblem {
    const column = this.column('number');
    return {
      cell: cellName(column, line - 1),
      value: this.lines.find(({ index }) => index === line - 1)?.cells[column] ?? '',
      message: `Number ${row.number} belongs to “${owner}”. Choose another, or leave the cell empty.`,
      severity: 'blocks',
    };
  }

  private lettersOf(line: SheetLine, match: MatrixRow | null): LettersRead {
    if (!this.header.isWithoutCaio) return { letters: line.letters, problems: [] };
    const kept = keptLetters(line.letters, match?.letters ?? null);
    if (kept.kind === 'known') return { letters: kept.letters, problems: [] };
    const problem = problemAt(line, this.header.columns.get(kept.role) ?? 0, {
      severity: kept.kind === 'refused' ? 'blocks' : 'warns',
      message: kept.because,
    });
    return { letters: kept.kind === 'refused' ? {} : kept.letters, problems: [problem] };
  }

  private rowOf({ title, number, letters }: SheetLine, match: MatrixRow | null): MatrixRow {
    return {
      decision: match?.decision ?? newDecisionId(title, this.ids),
      number: number ?? match?.number ?? this.next,
      title: match !== null && onOneLine(match.title) === title ? match.title : title,
      letters: { ...(match?.letters ?? noLetters), ...letters },
      retired: false,
    };
  }

  private problemsOf(line: SheetLine, row: MatrixRow): readonly CellProblem[] {
    const twice = [
      this.twice(this.lineOfTitle, titleKey(line.title), line, 'title'),
      line.number === null ? null : this.twice(this.lineOfNumber, line.number, line, 'number'),
    ];
    const isLetterTold = raciRoles.some((role) => this.header.columns.has(role) && !(role in line.letters));
    const own = matrixProblems(row, []).filter(({ about }) => about === 'title' || !isLetterTold);
    return [
      ...twice.filter((problem) => problem !== null),
      ...own.map(({ about, severity, message }) =>
        problemAt(line, about === 'title' ? this.column('title') : accountableColumn(row, this.header), {
          severity,
          message,
        }),
      ),
    ];
  }

  private twice<Key>(
    lines: Map<Key, number>,
    key: Key,
    line: SheetLine,
    what: 'title' | 'number',
  ): CellProblem | null {
    if (key === '') return null;
    const before = lines.get(key);
    if (before === undefined) {
      lines.set(key, line.index + 1);
      return null;
    }
    return problemAt(line, this.column(what), {
      severity: 'blocks',
      message: `Line ${before} has this ${what} already. Keep one of them, or give this one another ${what}.`,
    });
  }

  private column(kind: 'title' | 'number'): number {
    return this.header.columns.get(kind) ?? 0;
  }
}

interface LettersRead {
  readonly letters: SheetLine['letters'];
  readonly problems: readonly CellProblem[];
}

const noLetters: MatrixRow['letters'] = { CAIO: null, CIO: null, COO: null, CEO: null };

/** The second A, or the first role's cell where there is none. */
function accountableColumn({ letters }: MatrixRow, { columns }: Header): number {
  const [, second] = raciRoles.filter((role) => letters[role] === 'A' && columns.has(role));
  const role = second ?? raciRoles.find((one) => columns.has(one));
  return role === undefined ? 0 : (columns.get(role) ?? 0);
}

function problemAt(
  { index, cells }: SheetLine,
  column: number,
  what: Pick<CellProblem, 'severity' | 'message'>,
): CellProblem {
  return { cell: cellName(column, index), value: cells[column] ?? '', ...what };
}

function bySheet(one: CellProblem, other: CellProblem): number {
  const [line, column] = placeOf(one.cell);
  const [otherLine, otherColumn] = placeOf(other.cell);
  return line - otherLine || column.length - otherColumn.length || (column < otherColumn ? -1 : 1);
}

function placeOf(cell: string): readonly [line: number, column: string] {
  const [column = ''] = /^[A-Z]+/u.exec(cell) ?? [];
  return [Number(cell.slice(column.length)), column];
}
