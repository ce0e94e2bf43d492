import { Refusal } from './Refusal';

export interface XmlListener {
  /** Names come without their prefix: "row" for "x:row". */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** A workbook's own parts are nested some ten deep. */
const deepest = 100;

/**
 * Goes through a document once, from its start to its end. Refused is what is not well-formed, and any document type:
 * entities of somebody's own could unfold without end, and no workbook has any.
 */
export function scanXml(document: string, listener: XmlListener): void {
  const open: string[] = [];
  let at = 0;
  while (at < document.length) {
    const start = document.indexOf('<', at);
    const textEnd = start === -1 ? document.length : start;
    if (textEnd > at && open.length > 0) listener.text?.(decoded(document.slice(at, textEnd)));
    if (start === -1) break;
    at = markupAt(document, start, open, listener);
  }
  if (open.length > 0) throw new Refusal('unreadable');
}

/** Where the markup that begins here ends. */
function markupAt(document: string, start: number, open: string[], listener: XmlListener): number {
  if (document.startsWith('<!--', start)) return endOf(document, '-->', start + 4);
  if (document.startsWith('<?', start)) return endOf(document, '?>', start + 2);
  if (document.startsWith('<![CDATA[', start)) {
    const end = endOf(document, ']]>', start + 9);
    listener.text?.(document.slice(start + 9, end - 3));
    return end;
  }
  if (document[start + 1] === '/') return closeAt(document, start, open, listener);
  return openAt(document, start, open, listener);
}

function endOf(document: string, mark: string, from: number): number {
  const found = document.indexOf(mark, from);
  if (found === -1) throw new Refusal('unreadable');
  return found + mark.length;
}

function closeAt(document: string, start: number, open: string[], listener: XmlListener): number {
  const end = endOf(document, '>', start);
  const name = document.slice(start + 2, end - 1).trimEnd();
  if (open.pop() !== name) throw new Refusal('unreadable');
  listener.close?.(withoutPrefix(name));
  return end;
}

const nameForm = /[^\s=/<>!?"'&]+/y;
const attributeForm = /\s+([^\s=/<>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const endForm = /\s*(\/?)>/y;

function openAt(document: string, start: number, open: string[], listener: XmlListener): number {
  const name = matchAt(nameForm, document, start + 1)?.[0];
  if (name === undefined || open.length >= deepest) throw new Refusal('unreadable');
  let at = start + 1 + name.length;
  const attributes = new Map<string, string>();
  for (;;) {
    const found = matchAt(attributeForm, document, at);
    if (found === null) break;
    attributes.set(found[1] ?? '', decoded(found[2] ?? found[3] ?? ''));
    at = attributeForm.lastIndex;
  }
  const end = matchAt(endForm, document, at);
  if (end === null) throw new Refusal('unreadable');
  at = endForm.lastIndex;
  listener.open(withoutPrefix(name), attributes);
  if (end[1] === '/') listener.close?.(withoutPrefix(name));
  else open.push(name);
  return at;
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/giu, (whole, name: string) =>
    name.startsWith('#') ? characterOf(name) : (named[name] ?? whole),
  );
}

function characterOf(name: string): string {
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
