import { tagsIn, type Tag } from './htmlTags';

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
