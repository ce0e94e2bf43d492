import { tagsIn } from './htmlTags';

/** A text's letters without any white space, and where each stands in the HTML. */
export interface Letters {
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
