import type { DecisionId } from '../../../playbook/decisions';
import { raciRoles } from '../../../playbook/roles';
import { matrixProblems } from '../matrixProblems';
import { newDecisionId, nextNumber } from '../newDecision';
import { titleKey } from '../rows';
import type { MatrixRow } from '../types';
import { wordsOf } from '../wordsOf';
import { cellName } from './cellName';
import { importedRow } from './importedRow';
import { importedLetters } from './importedLetters';
import { readHeader, type Header } from './readHeader';
import { lookAlikeKey } from './lookAlikeKey';
import { isLegend, isSection } from './passedOver';
import { onOneLine, readLine, type SheetLine } from './readLine';
import {
  noMarks,
  type CellDoubt,
  type CellProblem,
  type ImportAnswers,
  type ImportedRow,
  type ImportQuestion,
  type MatrixReading,
  type SheetMarks,
} from './types';

/**
 * Reads a pasted or imported matrix against the one that is kept. A line is the decision that has its title or one that
 * looks like it, else a new decision; one that has the number of another decision and shares a word with it may be its
 * new title, which is asked. What is wrong is told by cell; a line that is blocked is left out, the others can be taken
 * over. Legends, headings of sections, hidden rows and hidden columns are named and not taken over. What the sheet does
 * not say (a number, the column of a role) stays as it is.
 */
export function readMatrix(
  sheet: readonly (readonly string[])[],
  current: readonly MatrixRow[],
  {
    marks = noMarks,
    answers = new Map(),
  }: { readonly marks?: SheetMarks; readonly answers?: ImportAnswers } = {},
): MatrixReading {
  const cells = visibleCells(sheet, marks);
  const hidden = hiddenIn(sheet, marks);
  const header = readHeader(cells, answers);
  if (header === null) return { ...withoutHeader(cells), ...hidden };
  if (header.questions.some(({ key }) => key === 'title' && !answers.has(key)))
    return { ...nothingRead, ...hidden, questions: header.questions, isWithoutCaio: header.isWithoutCaio };
  const known = new KnownTitles(current);
  const doubtsOf = doubtsByRow(marks.doubts);
  const body = cells.flatMap((row, index) =>
    index <= header.row || row.every((cell) => cell.trim() === '') ? [] : [{ row, index }],
  );
  const titleOf = (row: readonly string[]): string => onOneLine(row[header.columns.get('title') ?? 0] ?? '');
  const isPassedOver = ({ row, index }: (typeof body)[number]): boolean =>
    known.match(titleOf(row)) === null && (isLegend(row) || isSection(row, index, doubtsOf(index)));
  const lines = body
    .filter((one) => !isPassedOver(one))
    .map(({ row, index }) => readLine(row, index, { header, doubts: doubtsOf(index) }));
  const reading = new Reading(current, header, lines);
  const questions: ImportQuestion[] = [];
  for (const matched of matchedLines(lines, { current, known, answers })) {
    if (matched.question !== null) questions.push(matched.question);
    if (matched.isOpen) continue;
    reading.take(matched.line, matched.match);
  }
  return {
    ...reading.result(),
    ...hidden,
    questions: [...header.questions, ...questions],
    passedOver: body
      .filter(isPassedOver)
      .map(({ row, index }) => ({ at: String(index + 1), text: onOneLine(filledIn(row)) })),
  };
}

const filledIn = (row: readonly string[]): string => row.find((cell) => cell.trim() !== '') ?? '';

/** The sheet without what is hidden in it. */
function visibleCells(sheet: readonly (readonly string[])[], { hiddenRows, hiddenColumns }: SheetMarks) {
  if (hiddenRows.length + hiddenColumns.length === 0) return sheet;
  const [rows, columns] = [new Set(hiddenRows), new Set(hiddenColumns)];
  return sheet.map((row, index) =>
    rows.has(index) ? [] : row.map((cell, column) => (columns.has(column) ? '' : cell)),
  );
}

function hiddenIn(sheet: readonly (readonly string[])[], { hiddenRows, hiddenColumns }: SheetMarks) {
  const columnText = (column: number): string =>
    onOneLine(sheet.map((row) => row[column] ?? '').find(Boolean) ?? '');
  const longest = (row: readonly string[]): string =>
    row.reduce((text, cell) => (cell.length > text.length ? cell : text), '');
  return {
    hiddenRows: hiddenRows.map((row) => ({
      ...{ at: String(row + 1), text: onOneLine(longest(sheet[row] ?? [])) },
    })),
    hiddenColumns: hiddenColumns
      .filter((column) => columnText(column) !== '')
      .map((column) => ({ at: cellName(column, 0).slice(0, -1), text: columnText(column) })),
  };
}

function doubtsByRow(doubts: readonly CellDoubt[]): (row: number) => readonly CellDoubt[] {
  const byRow = new Map<number, CellDoubt[]>();
  for (const doubt of doubts) {
    const before = byRow.get(doubt.row);
    if (before === undefined) byRow.set(doubt.row, [doubt]);
    else before.push(doubt);
  }
  return (row) => byRow.get(row) ?? [];
}

const nothingRead: MatrixReading = {
  rows: [],
  problems: [],
  questions: [],
  passedOver: [],
  hiddenRows: [],
  hiddenColumns: [],
  ignoredColumns: [],
  isWithoutCaio: false,
};

function withoutHeader(cells: readonly (readonly string[])[]): MatrixReading {
  const value = cells[0]?.[0] ?? '';
  return {
    ...nothingRead,
    problems: [{ cell: 'A1', value, fault: { kind: 'noHeadings' }, severity: 'blocks' }],
  };
}

/** The decisions by their titles, and by what their titles look like. One in force is meant before a retired one. */
class KnownTitles {
  private readonly exact: ReadonlyMap<string, MatrixRow>;
  private readonly alike: ReadonlyMap<string, MatrixRow>;

  constructor(current: readonly MatrixRow[]) {
    const retiredFirst = [
      ...current.filter(({ retired }) => retired),
      ...current.filter(({ retired }) => !retired),
    ];
    this.exact = new Map(retiredFirst.map((row) => [titleKey(row.title), row]));
    this.alike = new Map(retiredFirst.map((row) => [lookAlikeKey(row.title), row]));
  }

  match(title: string): MatrixRow | null {
    return this.exact.get(titleKey(title)) ?? this.alike.get(lookAlikeKey(title)) ?? null;
  }
}

interface MatchedLine {
  readonly line: SheetLine;
  readonly match: MatrixRow | null;
  /** Whether the line is a new title of another decision. */
  readonly question: ImportQuestion | null;
  /** True until that is answered. */
  readonly isOpen: boolean;
}

/** Titles are matched over the whole sheet first, so that two decisions can change numbers. */
function matchedLines(
  lines: readonly SheetLine[],
  {
    current,
    known,
    answers,
  }: { readonly current: readonly MatrixRow[]; readonly known: KnownTitles; readonly answers: ImportAnswers },
): readonly MatchedLine[] {
  const byNumber = new Map(current.map((row) => [row.number, row]));
  const taken = new Set(lines.flatMap(({ title }) => known.match(title)?.decision ?? []));
  return lines.map((line) => {
    const match = known.match(line.title);
    if (match !== null) return { line, match, question: null, isOpen: false };
    const numbered = line.number === null ? undefined : byNumber.get(line.number);
    if (numbered === undefined || taken.has(numbered.decision) || !shareWord(numbered.title, line.title))
      return { line, match: null, question: null, isOpen: false };
    const question = renameQuestion(line, numbered);
    const answer = answers.get(question.key);
    if (answer === 'rename') return { line, match: numbered, question, isOpen: false };
    return { line: { ...line, number: null }, match: null, question, isOpen: answer !== 'new' };
  });
}

function renameQuestion({ index, title }: SheetLine, { number, title: before }: MatrixRow): ImportQuestion {
  return {
    key: `rename:${index}:${title}`,
    ...{ kind: 'rename', line: index + 1, number, before, after: title },
    options: [
      { value: 'rename', kind: 'newTitle' },
      { value: 'new', kind: 'otherDecision' },
    ],
  };
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
    const stored = importedLetters(line.letters, match?.letters ?? null);
    if (stored.kind === 'known') return { letters: stored.letters, problems: [] };
    const problem = problemAt(line, this.header.columns.get(stored.role) ?? 0, {
      severity: stored.kind === 'refused' ? 'blocks' : 'warns',
      fault: { kind: stored.because },
    });
    return { letters: stored.kind === 'refused' ? {} : stored.letters, problems: [problem] };
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
function looksLike(stored: string, title: string): boolean {
  return (
    onOneLine(stored) === title ||
    (titleKey(stored) !== titleKey(title) && lookAlikeKey(stored) === lookAlikeKey(title))
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
