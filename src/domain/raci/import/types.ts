import type { RaciLetter } from '../../../playbook/decisions';
import type { RaciRole, Role } from '../../../playbook/roles';
import type { RowFault } from '../matrixProblems';
import type { MatrixRow } from '../types';

/** What a cell does not say although something stands in it, or seems to. Rows and columns are counted from 0. */
export type CellDoubt = { readonly row: number; readonly column: number } & Untold;

type Untold =
  | { readonly kind: 'notWorkedOut' | 'unreadable' }
  /** It lies under a merged cell; `with` names that one, "C4". */
  | { readonly kind: 'merged'; readonly with: string };

/** What a sheet has beside its cells. */
export interface SheetMarks {
  readonly doubts: readonly CellDoubt[];
  /** Of those that hold something. They are not taken over. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export const noMarks: SheetMarks = { doubts: [], hiddenRows: [], hiddenColumns: [] };

/** What only a person can say. Until they do, nothing is taken over that depends on it. */
export type ImportQuestion = {
  /** The same for the same question. */
  readonly key: string;
  readonly options: readonly ImportOption[];
} &
  /** Which column has it. */
  (
    | { readonly kind: 'titles' }
    | { readonly kind: 'letters'; readonly role: Role }
    /** Whether the decision that has the number here is now called so. */
    | {
        readonly kind: 'rename';
        readonly line: number;
        readonly number: number;
        readonly before: string;
        readonly after: string;
      }
  );

export type ImportOption = { readonly value: string } & (
  | { readonly kind: 'column'; readonly cell: string; readonly heading: string }
  | { readonly kind: 'noColumn' | 'newTitle' | 'otherDecision' }
);

/** By the keys of the questions. */
export type ImportAnswers = ReadonlyMap<string, string>;

/** One row of an imported matrix that can be taken over. */
export interface ImportedRow {
  /** The line in the sheet, counted from 1. */
  readonly line: number;
  readonly kind: 'new' | 'changed' | 'same';
  readonly row: MatrixRow;
  /** What would change; none for a new row. */
  readonly changes: readonly ImportedChange[];
}

/** What differs; a line that is taken over brings a retired decision back. */
export type ImportedChange =
  | { readonly field: 'title'; readonly from: string; readonly to: string }
  | { readonly field: 'number'; readonly from: number; readonly to: number }
  | { readonly field: 'retired' }
  /** A role's letter; the VP of AI's is the CAIO's in a sheet without a CAIO. */
  | { readonly field: Role; readonly from: RaciLetter | null; readonly to: RaciLetter | null };

/** What is not taken over: a row by its line, counted from 1, a column by its letter; and what stands there. */
export interface LeftOut {
  readonly at: string;
  readonly text: string;
}

/** What is wrong, or doubtful, at one cell. */
export interface CellProblem {
  /** As the sheet names it: "C4". */
  readonly cell: string;
  /** What stands there. */
  readonly value: string;
  readonly fault: CellFault;
  /** A row that is blocked is left out; one with a warning is taken over as it stands. */
  readonly severity: 'blocks' | 'warns';
}

export type CellFault =
  | Untold
  | RowFault
  | { readonly kind: LetterFault | ImportedLetterFault }
  | { readonly kind: 'noHeadings' | 'columnTwice' | 'columnOfVp' | 'titleIsError' | 'noNumber' }
  | { readonly kind: 'noColumn'; readonly role: RaciRole }
  | { readonly kind: 'numberTaken'; readonly number: number; readonly by: string }
  | { readonly kind: 'looksLike'; readonly title: string }
  /** `line` has it already. */
  | { readonly kind: 'twice'; readonly what: 'title' | 'number'; readonly line: number };

/** Why a cell is no letter. */
export type LetterFault = 'letterIsError' | 'severalLetters' | 'besideLetter' | 'noLetter';

/** Why a letter of a sheet without a CAIO cannot be kept, or means more than one thing. */
export type ImportedLetterFault = 'vpAccountable' | 'vpMadeByModel' | 'vpResponsible';

/** What an imported sheet holds. */
export interface MatrixReading {
  /** In the order of the sheet, without the blocked ones. Rows of the current matrix that the sheet lacks stay as they are. */
  readonly rows: readonly ImportedRow[];
  /** In the order of the sheet: line by line, from left to right. */
  readonly problems: readonly CellProblem[];
  /** All that were asked, answered ones too, in the order of the sheet. */
  readonly questions: readonly ImportQuestion[];
  /** Legends, and headings of sections. They make no decisions. */
  readonly passedOver: readonly LeftOut[];
  readonly hiddenRows: readonly LeftOut[];
  readonly hiddenColumns: readonly LeftOut[];
  /** Headings of columns that mean nothing here. */
  readonly ignoredColumns: readonly string[];
  /** True for a sheet of model 3: no CAIO, and the VP of AI in the CAIO's place. */
  readonly isWithoutCaio: boolean;
}
