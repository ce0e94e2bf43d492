import { agendaElementId } from './agendaElementId';

const tag = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;

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

function elementWithId(html: string, id: string): { readonly start: number; readonly end: number } | null {
  const hasId = new RegExp(`\\bid=["']?(?:x_)*${id.replace(/[^\w-]/g, '\\$&')}(?=["'\\s>])`, 'i');
  const tags = [...html.matchAll(tag)];
  const first = tags.findIndex(([text, closing]) => closing === '' && hasId.test(text));
  const opening = tags[first];
  if (opening === undefined) return null;
  const end = endOfElement(tags.slice(first), opening[2] ?? '');
  return end === null ? null : { start: opening.index, end };
}

/** Where the element that the first tag opens is closed, if it is: cutting to the end would take the join block along. */
function endOfElement(tags: readonly RegExpExecArray[], name: string): number | null {
  let depth = 0;
  for (const { 0: text, 1: closing, 2: tagName, index } of tags) {
    if (tagName?.toLowerCase() !== name.toLowerCase()) continue;
    depth += closing === '/' ? -1 : 1;
    if (depth === 0) return index + text.length;
  }
  return null;
}

function afterBodyTag(html: string): number {
  const body = [...html.matchAll(tag)].find(
    ([, closing, name]) => closing === '' && name?.toLowerCase() === 'body',
  );
  return body === undefined ? 0 : body.index + body[0].length;
}
