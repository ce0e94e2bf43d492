import type { Agenda } from '../../domain/agenda/types';
import type { AgendaFile } from './Calendar';

/** The agenda as people receive it. */
export interface Documents {
  /** HTML for the invitation's body, inside one element that `graph` can find again. All text is escaped. */
  agendaHtml(agenda: Agenda): string;
  /** A Word file. */
  agendaFile(agenda: Agenda): Promise<AgendaFile>;
}
