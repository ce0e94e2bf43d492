import { cellName } from '../../domain/raci/import/cellName';
import type { CellDoubt, SheetMarks } from '../../domain/raci/import/types';
import { Refusal } from './Refusal';
import { dateOfNumber } from './numberFormats';
import { scanXml } from './scanXml';
import { textReader } from './sharedTexts';

/** Where a cell is, both counted from 0. */
interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** "C4" is column 2 of row 3. Null for what names no cell of a sheet: none lies beyond XFD1048576. */
export function cellAddress(name: string): CellAddress | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/u.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  return row < 1_048_576 && column < 16_384 ? { row, column } : null;
}

/** The first and the last cell of "B2:D4"; one cell is both. */
function cellRange(name: string): readonly [CellAddress, CellAddress] | null {
  const [first = '', last = first] = name.split(':');
  const [from, to] = [cellAddress(first), cellAddress(last)];
  return from === null || to === null ? null : [from, to];
}

/** What the sheets of a workbook have in common. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly isFrom1904: boolean;
}

interface SheetCells {
  readonly cells: readonly (readonly string[])[];
  readonly marks: SheetMarks;
}

/** What a grid may have before it is made. The longest matrix that Tandem takes has 2000 rows. */
const limits = { rows: 10_000, columns: 200, cells: 400_000, merges: 2000, widths: 16_384 };

interface FoundCell extends CellAddress {
  readonly text: string;
}

/**
 * The cells of a sheet as text, and what they do not say: errors, formulas nobody worked out, cells under a merged one,
 * hidden rows and columns. Refused is a sheet with a filled cell beyond row 10,000 or column 200, or too many of them.
 */
export function readSheet(name: string, document: string, context: SheetContext): SheetCells {
  const found = foundIn(document, context);
  const filled = found.cells.filter(({ text }) => text !== '');
  const far = [...filled, ...found.doubts].find(isFar);
  if (far !== undefined) throw new Refusal('tooFar', `${name}!${cellName(far.column, far.row)}`);
  const covered = coveredBy(found.merges, filled);
  const isCovered = new Set(covered.map(placeKey));
  const cells = gridOf(filled.filter((cell) => !isCovered.has(placeKey(cell))));
  const doubts = [...found.doubts.filter((doubt) => !isCovered.has(placeKey(doubt))), ...covered];
  const hasCells = new Set(filled.map(({ row }) => row));
  const hiddenRows = [...found.hiddenRows].filter((row) => hasCells.has(row));
  return { cells, marks: { doubts, hiddenRows, hiddenColumns: [...found.hiddenColumns] } };
}

interface Found {
  readonly cells: FoundCell[];
  readonly doubts: CellDoubt[];
  readonly merges: (readonly [CellAddress, CellAddress])[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

function foundIn(document: string, context: SheetContext): Found {
  const found: Found = { cells: [], doubts: [], merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
  const cell = cellReader(found, context);
  let row = -1;
  let widths = 0;
  scanXml(document, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.has('r') ? Number(attributes.get('r')) - 1 : row + 1;
        cell.beginRow(row);
        if (isOn(attributes.get('hidden'))) found.hiddenRows.add(row);
      } else if (name === 'col' && isOn(attributes.get('hidden'))) {
        widths += 1;
        if (widths > limits.widths) throw new Refusal('unreadable');
        const [first, last] = [Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1];
        for (const column of numbersBetween(first, Math.min(last, limits.columns - 1)))
          found.hiddenColumns.add(column);
      } else if (name === 'mergeCell') {
        const range = cellRange(attributes.get('ref') ?? '');
        if (range === null || found.merges.length >= limits.merges) throw new Refusal('unreadable');
        found.merges.push(range);
      } else cell.open(name, attributes);
    },
    close: cell.close,
    text: cell.text,
  });
  return found;
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Follows the events of one cell after the other. */
function cellReader(found: Found, context: SheetContext) {
  const inline = textReader();
  let place: CellAddress = { row: 0, column: -1 };
  let attributes: ReadonlyMap<string, string> = new Map();
  let value = '';
  let [isInCell, isInValue, hasFormula] = [false, false, false];
  const finish = (): void => {
    const text = textOf(value || inline.value(), attributes, context);
    if (text === null) found.doubts.push({ ...place, kind: 'unreadable' });
    else if (hasFormula && value === '') found.doubts.push({ ...place, kind: 'notWorkedOut' });
    else if (text !== '') found.cells.push({ ...place, text });
    if (found.cells.length > limits.cells) throw new Refusal('tooLarge');
  };
  return {
    beginRow: (row: number): void => {
      place = { row, column: -1 };
    },
    open: (name: string, given: ReadonlyMap<string, string>): void => {
      if (name === 'c') {
        const named = given.get('r');
        const next = named === undefined ? { ...place, column: place.column + 1 } : cellAddress(named);
        if (next === null) throw new Refusal('unreadable');
        [place, attributes, value, isInCell, hasFormula] = [next, given, '', true, false];
        inline.begin();
      }
      if (!isInCell) return;
      if (name === 'v') isInValue = true;
      if (name === 'f') hasFormula = true;
      inline.open(name);
    },
    close: (name: string): void => {
      if (!isInCell) return;
      if (name === 'v') isInValue = false;
      inline.close(name);
      if (name !== 'c') return;
      isInCell = false;
      finish();
    },
    text: (text: string): void => {
      if (isInValue) value += text;
      else if (isInCell) inline.text(text);
    },
  };
}

/** Null where the cell names a text or a number that is none. */
function textOf(
  value: string,
  attributes: ReadonlyMap<string, string>,
  { texts, dateStyles, isFrom1904 }: SheetContext,
): string | null {
  if (value === '') return '';
  switch (attributes.get('t') ?? 'n') {
    case 's':
      return texts[Number(value)] ?? null;
    case 'b':
      return value === '1' ? 'true' : 'false';
    case 'n': {
      const number = Number(value);
      if (!Number.isFinite(number)) return null;
      return dateStyles.has(Number(attributes.get('s') ?? 0))
        ? dateOfNumber(number, isFrom1904)
        : String(number);
    }
    default:
      // An error ("e") is its own text, "#REF!"; so is what a formula gives ("str") and a text in place.
      return value;
  }
}

const isFar = ({ row, column }: CellAddress): boolean => row >= limits.rows || column >= limits.columns;

const placeKey = ({ row, column }: CellAddress): string => `${row} ${column}`;

/** The cells under merged ones: none of them says anything, even where something stands in it. */
function coveredBy(
  merges: readonly (readonly [CellAddress, CellAddress])[],
  filled: readonly FoundCell[],
): readonly CellDoubt[] {
  const lastRow = filled.reduce((last, { row }) => Math.max(last, row), 0);
  const covered: CellDoubt[] = [];
  for (const [from, to] of merges)
    for (const row of numbersBetween(from.row, Math.min(to.row, lastRow)))
      for (const column of numbersBetween(from.column, Math.min(to.column, limits.columns - 1))) {
        if (row === from.row && column === from.column) continue;
        if (covered.length >= limits.cells) throw new Refusal('tooLarge');
        covered.push({ row, column, kind: 'merged', with: cellName(from.column, from.row) });
      }
  return covered;
}

/** Both included. */
function numbersBetween(first: number, last: number): readonly number[] {
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function gridOf(cells: readonly FoundCell[]): readonly (readonly string[])[] {
  const size = (wanted: (cell: FoundCell) => number): number =>
    cells.reduce((most, cell) => Math.max(most, wanted(cell) + 1), 0);
  const [rows, columns] = [size(({ row }) => row), size(({ column }) => column)];
  if (rows * columns > limits.cells) throw new Refusal('tooLarge');
  const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  for (const { row, column, text } of cells) {
    const line = grid[row];
    if (line !== undefined) line[column] = text;
  }
  return grid;
}
