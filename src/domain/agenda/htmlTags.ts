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
