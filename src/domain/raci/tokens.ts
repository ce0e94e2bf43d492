/** The words of a text as they stand: lower case, without accents, punctuation and the possessive. */
export function tokensOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$|\p{P})/gu, '')
    .replace(/['’]/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

const endings =
  /(?:ational|ations?|ition|atory|ators?|ement|ment|ance|anse|ense|ancy|ency|able|ible|nes|ship|ity|ive|ion|ate|al|er|or|ant|ent|ory|ly|ful|ic)$/u;

/**
 * The word as British and American writers share it, each double letter single: "programme" and "program",
 * "prioritise" and "prioritize", "labour" and "labor", "licence" and "license".
 */
export function foldedWord(word: string): string {
  return word
    .replace(/z/gu, 's')
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/our/gu, 'or')
    .replace(/ence/gu, 'ense')
    .replace(/tre$/u, 'ter')
    .replace(/ogue/gu, 'og')
    .replace(/ame$/u, 'am');
}

/**
 * What the forms of a word share: "approves", "approving" and "approval" meet, and so do "prioritising" and
 * "prioritized". Not always a word, and the same for any way of writing it.
 */
export function stemOf(word: string): string {
  if (/\d/u.test(word)) return word;
  let stem = singularOf(word);
  stem = without(stem, /(?:ing|(?<![be])ed)$/u, 3);
  stem = without(stem, endings, 4);
  stem = without(stem, endings, 4);
  return without(stem, /[eyi]$/u, 3);
}

/** The folded word without the ending of a plural. */
export const singularOf = (word: string): string => foldedWord(withoutPlural(word));

function withoutPlural(word: string): string {
  if (word.length < 4 || /(?:ss|...is|bias|saas|..[^p]us)$/u.test(word)) return word;
  return word
    .replace(/ies$/u, 'y')
    .replace(/(ss|x|ch|sh)es$/u, '$1')
    .replace(/s$/u, '');
}

/** The word without an ending, where as many letters and a vowel remain. */
function without(word: string, ending: RegExp, least: number): string {
  const rest = word.replace(ending, '');
  return rest.length >= least && /[aeiouy]/u.test(rest) ? rest : word;
}
