import { plainText } from './plainText';

/** "AI Portfolio Review agenda.docx": without what Windows, SharePoint or Exchange refuse in a name; 90 letters at most. */
export function agendaFileName(title: string): string {
  const allowed = plainText(title.replace(/["*:<>?/\\|#%~&{}]/g, ' ')).replace(/\s+/g, ' ');
  const name = (/^.{0,90}/su.exec(allowed)?.[0] ?? '').replace(/^[. ]+|[. ]+$/g, '');
  return name === '' ? 'Agenda.docx' : `${name} agenda.docx`;
}
