import type { Documents } from '../application/ports/Documents';
import { agendaHtml } from './agendaHtml';

/** Agendas for Exchange and Word. The Word part is fetched when the first file is made. */
export const officeDocuments: Documents = {
  agendaHtml,
  agendaFile: async (agenda) => (await import('./agendaFile')).agendaFile(agenda),
};
