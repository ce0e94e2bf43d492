/** A tag, or a comment, which counts as one that closes nothing. */
export interface Tag {
  /** In small letters; "!--" for a comment. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly start: number;
  readonly end: number;
}

const tagName = /<(\/?)([a-z][a-z0-9]*)(?![a-z0-9_])/iy;

/**
 * The tags and comments of a mail's HTML, in one pass: whatever somebody mails, no character is looked at again
 * for every tag before it.
 */
export function tagsIn(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const find = finder(html);
  for (let start = html.indexOf('<'); start !== -1;) {
    const commentEnd = html.startsWith('<!--', start) ? find('-->', start + 4) : null;
    tagName.lastIndex = start;
    const opening = commentEnd === null ? tagName.exec(html) : null;
    const end = opening === null ? (commentEnd ?? start + 1) : endOfTag(html, tagName.lastIndex, find);
    if (end === null) break;
    if (commentEnd !== null) tags.push({ name: '!--', isClosing: true, start, end });
    if (opening !== null) {
      const [, slash, name = ''] = opening;
      tags.push({ name: name.toLowerCase(), isClosing: slash === '/', start, end });
    }
    start = html.indexOf('<', end);
  }
  return tags;
}

type Find = (mark: string, from: number) => number | null;

/** Where a mark ends that stands at or after a place; one that is not found is not looked for again. */
function finder(html: string): Find {
  const missing = new Set<string>();
  return (mark, from) => {
    const found = missing.has(mark) ? -1 : html.indexOf(mark, from);
    if (found !== -1) return found + mark.length;
    missing.add(mark);
    return null;
  };
}

const tagPart = /[^"'>]*/y;

/** Behind the ">" that ends a tag; null where it has none, as where a quote is never closed. */
function endOfTag(html: string, from: number, find: Find): number | null {
  for (let at = from; at < html.length;) {
    tagPart.lastIndex = at;
    tagPart.exec(html);
    at = tagPart.lastIndex;
    const mark = html[at];
    if (mark === '>') return at + 1;
    const closed = mark === undefined ? null : find(mark, at + 1);
    if (closed === null) return null;
    at = closed;
  }
  return null;
}

/** A part of a text, by its first character and the one after its last. */
export interface HtmlRange {
  readonly start: number;
  readonly end: number;
}

export interface HtmlElement extends HtmlRange {
  readonly name: string;
}

const withoutEnd = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'base', 'area']);

/** The elements that are closed, in the order in which they begin. What is never closed is none. */
export function elementsIn(html: string): readonly HtmlElement[] {
  const elements: HtmlElement[] = [];
  const open = new Map<string, Tag[]>();
  for (const tag of tagsIn(html)) {
    const { name, end } = tag;
    if (withoutEnd.has(name)) continue;
    const same = open.get(name) ?? [];
    open.set(name, same);
    if (!tag.isClosing) {
      same.push(tag);
      continue;
    }
    const opening = same.pop();
    if (opening !== undefined) elements.push({ name, start: opening.start, end });
  }
  return elements.sort((one, other) => one.start - other.start);
}

/** A text's letters without any white space, and where each stands in the HTML. */
interface Letters {
  readonly key: string;
  readonly places: readonly number[];
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const character = /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));|[\s\S]/giu;

/** The letters of HTML outside of its tags and comments. */
export function lettersIn(html: string): Letters {
  const letters: string[] = [];
  const places: number[] = [];
  for (const { start, end } of textsIn(html))
    for (const match of html.slice(start, end).matchAll(character)) {
      const letter = decoded(match);
      if (letter.trim() === '') continue;
      letters.push(...letter.split(''));
      places.push(...letter.split('').map(() => start + match.index));
    }
  return { key: letters.join(''), places };
}

/**
 * What HTML says, to be compared: without tags, comments and white space. Clients break lines and words as they like:
 * "<b>Led</b> by\r\nAda" is "LedbyAda".
 */
export function wordsKey(html: string): string {
  return lettersIn(html).key;
}

function textsIn(html: string): readonly { readonly start: number; readonly end: number }[] {
  const texts: { start: number; end: number }[] = [];
  let from = 0;
  for (const { start, end } of tagsIn(html)) {
    if (start > from) texts.push({ start: from, end: start });
    from = end;
  }
  return [...texts, { start: from, end: html.length }];
}

function decoded([whole, decimal, hex, name]: RegExpMatchArray): string {
  if (decimal !== undefined) return codePoint(Number(decimal));
  if (hex !== undefined) return codePoint(parseInt(hex, 16));
  return name === undefined ? whole : (entities[name.toLowerCase()] ?? whole);
}

const codePoint = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
