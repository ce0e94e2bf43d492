import type { Agenda } from '../../domain/agenda/types';
import type { LocalDate } from '../../domain/time/types';
import type { SheetMarks } from '../../domain/raci/import/types';
import type { RaciLetter } from '../../playbook/decisions';
import type { AgendaFile } from './Calendar';

/** The agenda and the matrix as people receive them, and spreadsheets as people send them. */
export interface Documents {
  /** HTML for the invitation's body, inside one element that `graph` can find again. All text is escaped. */
  agendaHtml(agenda: Agenda): string;
  /** A Word file. */
  agendaFile(agenda: Agenda): Promise<AgendaFile>;
  /** The matrix as an Excel workbook whose first sheet can be read back. */
  matrixWorkbook(report: MatrixReport): Promise<OfficeFile>;
  /** The matrix as a Word file, to print or to pass on. */
  matrixFile(report: MatrixReport): Promise<OfficeFile>;
  /** Tables as an Excel workbook, a sheet each. */
  tableWorkbook(report: TableReport): Promise<OfficeFile>;
  /** The same as a Word file, to print or to pass on. */
  tableFile(report: TableReport): Promise<OfficeFile>;
  /** The cells of an .xlsx file as text, sheet by sheet. */
  readWorkbook(file: Blob): Promise<WorkbookReading>;
}

/** What a screen shows, as tables in words. */
export interface TableReport {
  /** "Record". */
  readonly title: string;
  /** Names the file. */
  readonly asOf: LocalDate;
  /** What stands above the tables, a paragraph each. */
  readonly lines: readonly string[];
  readonly tables: readonly ReportTable[];
}

export interface ReportTable {
  readonly heading: string;
  /** `share` of the page's width; the columns of a table add up to 1. */
  readonly columns: readonly { readonly heading: string; readonly share: number }[];
  /** One text per column. */
  readonly rows: readonly (readonly string[])[];
}

/** A file to hand to the person. */
export interface OfficeFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

/** The matrix in words, as it leaves Tandem. */
export interface MatrixReport {
  /** The model's title. */
  readonly model: string;
  readonly asOf: LocalDate;
  readonly columns: readonly MatrixReportColumn[];
  readonly rows: readonly MatrixReportRow[];
}

interface MatrixReportColumn {
  /** "CAIO". */
  readonly short: string;
  readonly full: string;
  /** Who holds the seat, or "vacant"; empty while nobody told Tandem. */
  readonly holder: string;
}

export interface MatrixReportRow {
  readonly number: number;
  readonly title: string;
  /** One per column. */
  readonly letters: readonly (RaciLetter | null)[];
  readonly decidedAt: string;
}

export interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
  readonly marks: SheetMarks;
}

export type WorkbookReading =
  | {
      readonly kind: 'read';
      readonly sheets: readonly Sheet[];
      /** Their names; what is in them is not read. */
      readonly hiddenSheets: readonly string[];
    }
  | {
      readonly kind: 'refused';
      readonly because:
        | 'tooLarge'
        /** A filled cell lies beyond what a matrix can need. */
        | 'tooFar'
        | 'tooSlow'
        | 'oldFormat'
        | 'notAWorkbook'
        | 'unreadable'
        | 'empty';
      /** "Data!XFD1048576"; null where no cell is to blame. */
      readonly place: string | null;
    };
