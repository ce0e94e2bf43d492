import { Packer, type Document } from 'docx';
import type { OfficeFile } from '../application/ports/Documents';
import { base64 } from './base64';
import { withFixedZipDates } from './withFixedZipDates';

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

// docx writes the current time into the properties; without it the same content is the same file.
function coreProperties(title: string): string {
  const safe = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties' +
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${safe}</dc:title><dc:creator>Tandem</dc:creator><dc:language>en-US</dc:language></cp:coreProperties>`
  );
}

/** The document as a file. The same content gives the same bytes. */
export async function packWordFile(document: Document, title: string, name: string): Promise<OfficeFile> {
  const zip = await Packer.pack(document, 'uint8array', false, [
    { path: 'docProps/core.xml', data: coreProperties(title) },
  ]);
  return { name, contentType, base64: base64(withFixedZipDates(zip)) };
}
