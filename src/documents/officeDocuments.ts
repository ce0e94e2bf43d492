import type { Documents } from '../application/ports/Documents';
import { agendaHtml } from './agendaHtml';

/** Agendas for Exchange and Word, the matrix for Word and Excel. Each kind of file is fetched when the first is made or read. */
export const officeDocuments: Documents = {
  agendaHtml,
  agendaFile: async (agenda) => (await import('./agendaFile')).agendaFile(agenda),
  matrixWorkbook: async (report) => (await import('./matrixWorkbook')).matrixWorkbook(report),
  tableWorkbook: async (report) => (await import('./tableWorkbook')).tableWorkbook(report),
  tableFile: async (report) => (await import('./tableFile')).tableFile(report),
  matrixFile: async (report) => (await import('./matrixFile')).matrixFile(report),
  readWorkbook: async (file) => (await import('./workbook/readWorkbook')).readWorkbook(file),
};
