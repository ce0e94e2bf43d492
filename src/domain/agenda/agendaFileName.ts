/** "AI Portfolio Review agenda.docx": without what Windows, SharePoint or Exchange refuse in a name; 90 letters at most. */
export function agendaFileName(title: string): string {
  const allowed = title.replace(/["*:<>?/\\|#%~&{}\s\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ').trim();
  const name = (/^.{0,90}/su.exec(allowed)?.[0] ?? '').replace(/^[. ]+|[. ]+$/g, '');
  return name === '' ? 'Agenda.docx' : `${name} agenda.docx`;
}
