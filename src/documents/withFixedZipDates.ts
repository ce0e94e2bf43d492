const endOfDirectory = 0x06054b50;
/** 1 January 1980, 00:00: the first moment that a zip file can name. */
const firstMoment = 0x0021_0000;

function endRecordOffset(view: DataView): number {
  let offset = view.byteLength - 22;
  while (offset >= 0 && view.getUint32(offset, true) !== endOfDirectory) offset -= 1;
  if (offset < 0) throw new Error('The Word file is not a zip file: it has no end record.');
  return offset;
}

/** The zip file with every entry's date set to 1 January 1980, so that the same content is the same bytes. */
export function withFixedZipDates(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecordOffset(view);
  let entry = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    view.setUint32(entry + 12, firstMoment, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, firstMoment, true);
    const variableParts = [28, 30, 32].map((at) => view.getUint16(entry + at, true));
    entry += 46 + variableParts.reduce((sum, length) => sum + length, 0);
  }
  return bytes;
}
