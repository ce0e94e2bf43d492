import { titleKey } from '../rows';
import type { MatrixRow } from '../types';
import { wordsOf } from '../wordsOf';
import { cellName } from './cellName';
import { readHeader } from './readHeader';
import { lookAlikeKey } from './lookAlikeKey';
import { isLegend, isSection } from './passedOver';
import { onOneLine, readLine, type SheetLine } from './readLine';
import {
  noMarks,
  type CellDoubt,
  type ImportAnswers,
  type ImportQuestion,
  type MatrixReading,
  type SheetMarks,
} from './types';
import { Reading } from './readRows';

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
