import type { AgendaFile } from '../../../application/ports/Calendar';

/** Hands the file to the browser, which keeps it under its name. */
export function downloadFile({ name, contentType, base64 }: AgendaFile): void {
  const link = document.createElement('a');
  link.href = `data:${contentType};base64,${base64}`;
  link.download = name;
  link.click();
}
