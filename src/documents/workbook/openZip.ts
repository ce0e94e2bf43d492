import { Refusal } from './Refusal';

/** The polynomial of zip's checksum, its bits in reverse. */
const polynomial = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ polynomial : rest >>> 1;
  return rest;
});

/** What a zip file says of the content of each file in it (CRC-32): a letter that was damaged on the way is not read. */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

/** The files in a zip file. */
export interface Zip {
  /** Null where it holds no such file. Refused is one that says another size or checksum than it has. */
  read(name: string): Promise<Uint8Array | null>;
}

const marks = { entry: 0x02014b50, local: 0x04034b50, end: 0x06054b50 };
const endBytes = 22;
/** The longest comment behind the directory's end, which is how far back it can be. */
const longestComment = 0xffff;
/** A workbook of a hundred sheets has some three hundred. */
const mostEntries = 1000;
/** A small file can unpack to more than a browser holds. */
const mostUnpackedBytes = 40 * 1024 * 1024;
/** Says that the true value stands elsewhere: zip64, which no workbook under 2 MB needs. */
const elsewhere = 0xffffffff;

interface Entry {
  readonly name: string;
  readonly isPacked: boolean;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly checksum: number;
  readonly localAt: number;
}

/**
 * Reads the directory of a zip file (PKWARE's application note, sections 4.3.12 and 4.3.16) and nothing else yet. Refused
 * is what no program writes into a workbook of this size: zip64, a password, more than 1000 files, one name twice, a
 * directory that breaks off, and more than 40 MB unpacked.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(view);
  const sum = [...entries.values()].reduce((total, entry) => total + entry.bytes, 0);
  if (sum > mostUnpackedBytes) throw new Refusal('tooLarge');
  return {
    read: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const content = await unpacked(packedBytesOf(view, entry), entry);
      if (checksum(content) !== entry.checksum) throw new Refusal('unreadable');
      return content;
    },
  };
}

function entriesOf(view: DataView): ReadonlyMap<string, Entry> {
  const end = endOf(view);
  if (end === null) throw new Refusal('notAWorkbook');
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new Refusal('unreadable');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== marks.entry) throw new Refusal('unreadable');
    const entry = entryAt(view, at, end);
    if (entries.has(entry.name)) throw new Refusal('unreadable');
    entries.set(entry.name, entry);
    at += 46 + [28, 30, 32].reduce((length, field) => length + view.getUint16(at + field, true), 0);
  }
  return entries;
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - endBytes;
  const first = Math.max(0, last - longestComment);
  for (let at = last; at >= first; at -= 1) if (view.getUint32(at, true) === marks.end) return at;
  return null;
}

function entryAt(view: DataView, at: number, end: number): Entry {
  const [flags, method, nameBytes] = [8, 10, 28].map((field) => view.getUint16(at + field, true));
  const [checksum, packedBytes, bytes, localAt] = [16, 20, 24, 42].map((field) =>
    view.getUint32(at + field, true),
  );
  const isEncrypted = ((flags ?? 0) & 1) === 1;
  const nameEnd = at + 46 + (nameBytes ?? 0);
  if (isEncrypted || (method !== 0 && method !== 8) || nameEnd > end) throw new Refusal('unreadable');
  if ([packedBytes, bytes, localAt].includes(elsewhere)) throw new Refusal('unreadable');
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes));
  return {
    name,
    isPacked: method === 8,
    packedBytes: packedBytes ?? 0,
    bytes: bytes ?? 0,
    checksum: checksum ?? 0,
    localAt: localAt ?? 0,
  };
}

function packedBytesOf(view: DataView, { localAt, packedBytes }: Entry): Uint8Array<ArrayBuffer> {
  if (localAt + 30 > view.byteLength || view.getUint32(localAt, true) !== marks.local)
    throw new Refusal('unreadable');
  const start = localAt + 30 + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
  if (start + packedBytes > view.byteLength) throw new Refusal('unreadable');
  return new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset + start, packedBytes);
}

async function unpacked(packed: Uint8Array<ArrayBuffer>, { isPacked, bytes }: Entry): Promise<Uint8Array> {
  if (!isPacked) {
    if (packed.byteLength !== bytes) throw new Refusal('unreadable');
    return packed;
  }
  const all = new Uint8Array(bytes);
  let length = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (;;) {
    const { done, value } = await nextOf(reader);
    if (done) break;
    if (length + value.byteLength > bytes) {
      await reader.cancel();
      throw new Refusal('unreadable');
    }
    all.set(value, length);
    length += value.byteLength;
  }
  if (length !== bytes) throw new Refusal('unreadable');
  return all;
}

/** What cannot be unpacked makes the stream fail, each browser with an error of its own. */
function nextOf(reader: ReadableStreamDefaultReader<Uint8Array>) {
  return reader.read().catch(() => {
    throw new Refusal('unreadable');
  });
}
