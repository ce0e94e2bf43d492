import { agendaElementId } from './agendaElementId';
import { agendaByWords, speaksAsAgenda } from './agendaByWords';
import type { HtmlRange } from './htmlElements';
import { tagsIn, type Tag } from './htmlTags';

/**
 * The body with its agenda replaced, everything else byte for byte: the join block must survive, or Exchange disables the
 * meeting. An agenda that is gone goes first.
 */
export function replaceAgenda(bodyHtml: string, agendaHtml: string): string {
  const found = findAgenda(bodyHtml);
  if (found !== null) return bodyHtml.slice(0, found.start) + agendaHtml + bodyHtml.slice(found.end);
  const top = afterBodyTag(bodyHtml);
  return bodyHtml.slice(0, top) + agendaHtml + bodyHtml.slice(top);
}

/**
 * Where Tandem's agenda stands: by the id of its element, which Outlook prefixes with "x_" when it edits; where a client
 * took the id away, or wrote the text anew as Word does, by its words. Null where there is none, or no end to it.
 */
export function findAgenda(bodyHtml: string): HtmlRange | null {
  return elementWithId(bodyHtml, agendaElementId) ?? agendaByWords(bodyHtml);
}

/** Whether the body holds an agenda of Tandem's, edited or not. */
export function hasAgenda(bodyHtml: string): boolean {
  return elementWithId(bodyHtml, agendaElementId) !== null || speaksAsAgenda(bodyHtml);
}

/** The agenda as it stands in the body; null where there is none. */
export function agendaIn(bodyHtml: string): string | null {
  const found = findAgenda(bodyHtml);
  return found === null ? null : bodyHtml.slice(found.start, found.end);
}

function elementWithId(html: string, id: string): HtmlRange | null {
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
