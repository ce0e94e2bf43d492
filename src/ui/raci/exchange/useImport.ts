import { useMemo, useState } from 'react';
import type { Sheet, WorkbookReading } from '../../../application/ports/Documents';
import { cellsOfPastedText } from '../../../domain/raci/import/cellsOfPastedText';
import { readMatrix } from '../../../domain/raci/import/readMatrix';
import { noMarks, type ImportAnswers, type MatrixReading } from '../../../domain/raci/import/types';
import type { MatrixRow } from '../../../domain/raci/types';
import { useServices } from '../../shared/ServicesContext';
import { mostRows, describeRefusal } from './describeImport';

/** What was given to import, before anything of it is taken over. */
type ImportSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly because: string }
  | {
      readonly kind: 'sheets';
      readonly name: string;
      readonly sheets: readonly Sheet[];
      /** Their names. */
      readonly hiddenSheets: readonly string[];
      readonly chosen: number;
    };

export interface Import {
  readonly source: ImportSource;
  /** What the chosen sheet holds, against the matrix as it was when it was read. */
  readonly reading: MatrixReading | null;
  readonly readFile: (file: File) => Promise<void>;
  readonly readText: (text: string) => void;
  readonly chooseSheet: (index: number) => void;
  readonly answers: ImportAnswers;
  readonly answer: (question: string, value: string) => void;
  readonly startAgain: () => void;
}

/** Reads a file or a pasted text. Nothing is changed by it. */
export function useImport(matrix: readonly MatrixRow[]): Import {
  const { documents } = useServices();
  const [source, setSource] = useState<ImportSource>({ kind: 'none' });
  const [answers, setAnswers] = useState<ImportAnswers>(new Map());
  const sheet = source.kind === 'sheets' ? source.sheets[source.chosen] : undefined;
  const reading = useMemo(
    () => (sheet === undefined ? null : readMatrix(sheet.cells, matrix, { marks: sheet.marks, answers })),
    [sheet, matrix, answers],
  );
  const show = (next: ImportSource): void => {
    setAnswers(new Map());
    setSource(next);
  };

  const readFile = async (file: File): Promise<void> => {
    show({ kind: 'reading', name: file.name });
    const read = await documents.readWorkbook(file);
    if (read.kind === 'refused')
      show({ kind: 'refused', because: describeRefusal(read.because, file.name, read.place) });
    else show(sourceOf(file.name, read, matrix));
  };
  const readText = (text: string): void => {
    if (text.length > longestText) {
      show({ kind: 'refused', because: textTooLong });
      return;
    }
    const sheets = [{ name: 'Pasted', cells: cellsOfPastedText(text), marks: noMarks }];
    show(sourceOf('The text', { sheets, hiddenSheets: [] }, matrix));
  };
  const chooseSheet = (chosen: number): void => {
    if (source.kind === 'sheets') show({ ...source, chosen });
  };
  const answer = (question: string, value: string): void =>
    setAnswers(new Map([...answers, [question, value]]));
  return {
    source,
    reading,
    readFile,
    readText,
    chooseSheet,
    answers,
    answer,
    startAgain: () => show({ kind: 'none' }),
  };
}

/** As much as a file may have. */
const longestText = 2_000_000;
const textTooLong = 'The text is longer than 2 million characters. Copy only the rows with the decisions.';

function sourceOf(
  name: string,
  { sheets, hiddenSheets }: Pick<Extract<WorkbookReading, { kind: 'read' }>, 'sheets' | 'hiddenSheets'>,
  matrix: readonly MatrixRow[],
): ImportSource {
  if (sheets.every(({ cells }) => cells.length === 0))
    return { kind: 'refused', because: describeRefusal('empty', name, null) };
  if (sheets.some(({ cells }) => cells.length > mostRows + 1))
    return { kind: 'refused', because: describeRefusal('tooManyRows', name, null) };
  const found = sheets.findIndex(({ cells, marks }) => holdsDecisions(readMatrix(cells, matrix, { marks })));
  return { kind: 'sheets', name, sheets, hiddenSheets, chosen: Math.max(0, found) };
}

const holdsDecisions = ({ rows, questions }: MatrixReading): boolean => rows.length + questions.length > 0;
