import type { OfficeFile } from '../../application/ports/Documents';

/** Hands the file to the browser, which keeps it under its name. */
export function downloadFile({ name, contentType, base64 }: OfficeFile): void {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: contentType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after the click; once it is let go, the file would be empty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
