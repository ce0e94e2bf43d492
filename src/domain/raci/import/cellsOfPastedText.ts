import { readHeader } from './readHeader';

/**
 * The cells of a text as a spreadsheet puts it on the clipboard or into a file: separated by tabs, semicolons or commas,
 * whichever makes a row of headings; where none does, whichever stands most often in the first line with one of them (tabs
 * win). With quotes around cells that hold a separator, a line
 * break or a quote (RFC 4180, section 2). Lines may be of different length; empty ones at the end are none.
 */
export function cellsOfPastedText(text: string): readonly (readonly string[])[] {
  const plain = text
    .replace(/^\uFEFF/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/\n+$/u, '');
  if (plain === '') return [];
  const separator = separators.find((one) => readHeader(cellsOf(plain, one)) !== null);
  return cellsOf(plain, separator ?? separatorOf(plain));
}

const separators: readonly Separator[] = ['\t', ';', ','];

type Separator = '\t' | ';' | ',';

function separatorOf(text: string): Separator {
  for (const line of withoutQuoted(text).split('\n')) {
    if (line.includes('\t')) return '\t';
    const [semicolons, commas] = [';', ','].map((separator) => line.split(separator).length - 1) as [
      number,
      number,
    ];
    if (semicolons + commas > 0) return semicolons >= commas ? ';' : ',';
  }
  return '\t';
}

const withoutQuoted = (text: string): string => text.replace(/"[^"]*"/gu, '');

function cellsOf(text: string, separator: Separator): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length;) {
    const { value, end } = cellAt(text, at, separator);
    row.push(value);
    if (text[end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

/** The cell that begins here, and where its separator, line break or the end of the text is. */
function cellAt(text: string, start: number, separator: Separator): { value: string; end: number } {
  const quoted = text[start] === '"' ? quotedCellAt(text, start, separator) : null;
  if (quoted !== null) return quoted;
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { value: text.slice(start, end), end };
}

/** Null where the quote is part of the text, as in `"Quick" wins`, or is never closed. */
function quotedCellAt(text: string, start: number, separator: Separator) {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const end = close + 1;
  const isWhole = end === text.length || text[end] === separator || text[end] === '\n';
  if (close === -1 || !isWhole) return null;
  return { value: text.slice(start + 1, close).replace(/""/gu, '"'), end };
}
