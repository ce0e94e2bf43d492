/** Where a cell is, both counted from 0. */
export interface CellAddress {
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
export function cellRange(name: string): readonly [CellAddress, CellAddress] | null {
  const [first = '', last = first] = name.split(':');
  const [from, to] = [cellAddress(first), cellAddress(last)];
  return from === null || to === null ? null : [from, to];
}
