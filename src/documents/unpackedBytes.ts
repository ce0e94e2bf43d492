const entryMark = 0x02014b50;
const endMark = 0x06054b50;

/** How many bytes a zip file says it unpacks to; null where it has no directory to ask. */
export function unpackedBytes(zip: ArrayBuffer): number | null {
  const view = new DataView(zip);
  const end = lastMark(view);
  if (end === null) return null;
  let at = view.getUint32(end + 16, true);
  let sum = 0;
  while (at + 46 <= end && view.getUint32(at, true) === entryMark) {
    sum += view.getUint32(at + 24, true);
    at += 46 + [28, 30, 32].reduce((length, field) => length + view.getUint16(at + field, true), 0);
  }
  return sum;
}

function lastMark(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return null;
}
