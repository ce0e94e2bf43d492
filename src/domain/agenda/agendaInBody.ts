import { agendaElementId } from './agendaElementId';

/**
 * The body with its agenda element replaced, everything else byte for byte: the join block must survive, or Exchange
 * disables the meeting. Outlook prefixes ids with "x_" when it edits. An agenda that is gone goes first.
 */
export function replaceAgenda(bodyHtml: string, agendaHtml: string): string {
  const id = /^\s*<[a-z][^>]*\bid="([^"]+)"/i.exec(agendaHtml)?.[1];
  if (id === undefined) throw new Error('The agenda’s first element has no id to find it by.');
  const found = elementWithId(bodyHtml, id);
  if (found !== null) return bodyHtml.slice(0, found.start) + agendaHtml + bodyHtml.slice(found.end);
  const top = afterBodyTag(bodyHtml);
  return bodyHtml.slice(0, top) + agendaHtml + bodyHtml.slice(top);
}

/** Whether the body holds an agenda of Tandem's, edited or not. */
export function hasAgenda(bodyHtml: string): boolean {
  return elementWithId(bodyHtml, agendaElementId) !== null;
}

/** The agenda's element as it stands in the body; null where there is none. */
export function agendaIn(bodyHtml: string): string | null {
  const found = elementWithId(bodyHtml, agendaElementId);
  return found === null ? null : bodyHtml.slice(found.start, found.end);
}

function elementWithId(html: string, id: string): { readonly start: number; readonly end: number } | null {
  const hasId = new RegExp(`\\bid=["']?(?:x_)*${id.replace(/[^\w-]/g, '\\$&')}(?=["'\\s>])`, 'i');
  const tags = tagsIn(html);
  const first = tags.findIndex(
    ({ start, end, isClosing }) => !isClosing && hasId.test(html.slice(start, end)),
  );
  const opening = tags[first];
  if (opening === undefined) return null;
  const end = endOfElement(tags.slice(first), opening.name);
  return end === null ? null : { start: opening.start, end };
}

/** Where the element that the first tag opens is closed, if it is: cutting to the end would take the join block along. */
function endOfElement(tags: readonly Tag[], name: string): number | null {
  let depth = 0;
  for (const tag of tags) {
    if (tag.name !== name) continue;
    depth += tag.isClosing ? -1 : 1;
    if (depth === 0) return tag.end;
  }
  return null;
}

function afterBodyTag(html: string): number {
  return tagsIn(html).find(({ isClosing, name }) => !isClosing && name === 'body')?.end ?? 0;
}

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly start: number;
  readonly end: number;
}

const tagName = /<(\/?)([a-z][a-z0-9]*)(?![a-z0-9_])/iy;

/**
 * The tags of a mail's HTML outside of comments, in one pass: whatever somebody mails, no character is looked at again
 * for every tag before it.
 */
function tagsIn(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const find = finder(html);
  for (let start = html.indexOf('<'); start !== -1;) {
    const commentEnd = html.startsWith('<!--', start) ? find('-->', start + 4) : null;
    tagName.lastIndex = start;
    const opening = commentEnd === null ? tagName.exec(html) : null;
    const end = opening === null ? (commentEnd ?? start + 1) : endOfTag(html, tagName.lastIndex, find);
    if (end === null) break;
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

/** Behind the ">" that ends a tag; a quote that is never closed is a character like others. Null where there is no end. */
function endOfTag(html: string, from: number, find: Find): number | null {
  for (let at = from; at < html.length;) {
    tagPart.lastIndex = at;
    tagPart.exec(html);
    at = tagPart.lastIndex;
    const mark = html[at];
    if (mark === '>') return at + 1;
    if (mark === undefined) return null;
    at = find(mark, at + 1) ?? at + 1;
  }
  return null;
}
