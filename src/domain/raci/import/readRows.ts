import type { DecisionId } from '../../../playbook/decisions';
import { raciRoles } from '../../../playbook/roles';
import { matrixProblems } from '../matrixProblems';
import { newDecisionId, nextNumber } from '../newDecision';
import { titleKey } from '../rows';
import type { MatrixRow } from '../types';
import { cellName } from './cellName';
import { importedRow } from './importedRow';
import { importedLetters } from './importedLetters';
import type { Header } from './readHeader';
import { lookAlikeKey } from './lookAlikeKey';
import { onOneLine, type SheetLine } from './readLine';
import type { CellProblem, ImportedRow, MatrixReading } from './types';

/** Line by line: what each becomes, and what stands against it. */
export class Reading {
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
    const found = [
      ...line.problems,
      ...problems,
      ...this.lookAlikeProblems(line, match),
      ...this.problemsOf(known, row),
    ];
    this.problems.push(...found);
    if (found.some(({ severity }) => severity === 'blocks')) return;
    this.ids.add(row.decision);
    if (row.number >= this.next) this.next = row.number + 1;
    const lead = this.header.isWithoutCaio ? 'VPAI' : 'CAIO';
    this.rows.push(importedRow(line.index + 1, row, match, lead));
  }

  result(): Pick<MatrixReading, 'rows' | 'problems' | 'ignoredColumns' | 'isWithoutCaio'> {
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
      fault: { kind: 'numberTaken', number: row.number, by: owner },
      severity: 'blocks',
    };
  }

  private lettersOf(line: SheetLine, match: MatrixRow | null): LettersRead {
    if (!this.header.isWithoutCaio) return { letters: line.letters, problems: [] };
    const imported = importedLetters(line.letters, match?.letters ?? null);
    if (imported.kind === 'known') return { letters: imported.letters, problems: [] };
    const problem = problemAt(line, this.header.columns.get(imported.role) ?? 0, {
      severity: imported.kind === 'refused' ? 'blocks' : 'warns',
      fault: { kind: imported.because },
    });
    return { letters: imported.kind === 'refused' ? {} : imported.letters, problems: [problem] };
  }

  private lookAlikeProblems(line: SheetLine, match: MatrixRow | null): readonly CellProblem[] {
    if (match === null || titleKey(match.title) === titleKey(line.title)) return [];
    if (!looksLike(match.title, line.title)) return [];
    const fault = { kind: 'looksLike', title: match.title } as const;
    return [problemAt(line, this.column('title'), { severity: 'warns', fault })];
  }

  private rowOf({ title, number, letters }: SheetLine, match: MatrixRow | null): MatrixRow {
    return {
      decision: match?.decision ?? newDecisionId(title, this.ids),
      number: number ?? match?.number ?? this.next,
      title: match !== null && looksLike(match.title, title) ? match.title : title,
      letters: { ...(match?.letters ?? noLetters), ...letters },
      retired: false,
    };
  }

  private problemsOf(line: SheetLine, row: MatrixRow): readonly CellProblem[] {
    const twice = [
      this.twice(this.lineOfTitle, lookAlikeKey(line.title), line, 'title'),
      line.number === null ? null : this.twice(this.lineOfNumber, line.number, line, 'number'),
    ];
    const isLetterGiven = raciRoles.some((role) => this.header.columns.has(role) && !(role in line.letters));
    const own = matrixProblems(row, []).filter(({ about }) => about === 'title' || !isLetterGiven);
    return [
      ...twice.filter((problem) => problem !== null),
      ...own.map(({ about, severity, ...fault }) =>
        problemAt(line, about === 'title' ? this.column('title') : accountableColumn(row, this.header), {
          severity,
          fault,
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
      fault: { kind: 'twice', what, line: before },
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

/** Whether a title that was written otherwise, in case or by letters that look alike, is the one that is kept. */
function looksLike(known: string, title: string): boolean {
  return (
    onOneLine(known) === title ||
    (titleKey(known) !== titleKey(title) && lookAlikeKey(known) === lookAlikeKey(title))
  );
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
  what: Pick<CellProblem, 'severity' | 'fault'>,
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
