import { useMemo, useState } from 'react';
import type { Sheet } from '../../../application/ports/Documents';
import { cellsOfPastedText } from '../../../domain/raci/import/cellsOfPastedText';
import { readMatrix } from '../../../domain/raci/import/readMatrix';
import type { MatrixReading } from '../../../domain/raci/import/types';
import type { MatrixRow } from '../../../domain/raci/types';
import { useServices } from '../../shared/ServicesContext';
import { mostRows, refusalInWords } from './importInWords';

/** What was given to import, before anything of it is taken over. */
type ImportSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly because: string }
  | {
      readonly kind: 'sheets';
      readonly name: string;
      readonly sheets: readonly Sheet[];
      readonly chosen: number;
    };

export interface Import {
  readonly source: ImportSource;
  /** What the chosen sheet holds, against the matrix as it was when it was read. */
  readonly reading: MatrixReading | null;
  readonly readFile: (file: File) => Promise<void>;
  readonly readText: (text: string) => void;
  readonly chooseSheet: (index: number) => void;
  readonly startAgain: () => void;
}

/** Reads a file or a pasted text. Nothing is changed by it. */
export function useImport(matrix: readonly MatrixRow[]): Import {
  const { documents } = useServices();
  const [source, setSource] = useState<ImportSource>({ kind: 'none' });
  const cells = source.kind === 'sheets' ? source.sheets[source.chosen]?.cells : undefined;
  const reading = useMemo(() => (cells === undefined ? null : readMatrix(cells, matrix)), [cells, matrix]);

  const readFile = async (file: File): Promise<void> => {
    setSource({ kind: 'reading', name: file.name });
    const read = await documents.readWorkbook(file);
    if (read.kind === 'refused')
      setSource({ kind: 'refused', because: refusalInWords(read.because, file.name) });
    else setSource(sourceOf(file.name, read.sheets, matrix));
  };
  const readText = (text: string): void =>
    setSource(sourceOf('The text', [{ name: 'Pasted', cells: cellsOfPastedText(text) }], matrix));
  const chooseSheet = (chosen: number): void =>
    setSource((current) => (current.kind === 'sheets' ? { ...current, chosen } : current));
  return { source, reading, readFile, readText, chooseSheet, startAgain: () => setSource({ kind: 'none' }) };
}

function sourceOf(name: string, sheets: readonly Sheet[], matrix: readonly MatrixRow[]): ImportSource {
  if (sheets.every(({ cells }) => cells.length === 0))
    return { kind: 'refused', because: refusalInWords('empty', name) };
  if (sheets.some(({ cells }) => cells.length > mostRows + 1))
    return { kind: 'refused', because: refusalInWords('tooManyRows', name) };
  const found = sheets.findIndex(({ cells }) => readMatrix(cells, matrix).rows.length > 0);
  return { kind: 'sheets', name, sheets, chosen: Math.max(0, found) };
}
