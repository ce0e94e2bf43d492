/** Words that a question is made of and that tell no decision from another. */
const emptyWords = new Set(
  (
    'a an and this that these those the of for to in on at by from with about our my we us i it is are was be do does did can may must ' +
    'should will would has have who whom whose what which where when how why decide decides decided decision ' +
    'decisions make makes own owns answer answers ai please'
  ).split(' '),
);

/**
 * The words of a text that carry meaning: lower case, without accents and punctuation, without question and filler
 * words. "Who approves a módel?" gives approves and model.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !emptyWords.has(word));
}

/** Whether somebody who goes on typing may be about to write a filler word: "wh". */
export function beginsEmptyWord(word: string): boolean {
  return [...emptyWords].some((empty) => empty.startsWith(word));
}

/** The word without a plural or verb ending, so that "approves", "approving" and "approve" meet. */
export function stemOf(word: string): string {
  return [/(?:ies|[^s]s)$/u, /(?:ing|ed|e|y)$/u].reduce(withoutEnding, word);
}

function withoutEnding(word: string, ending: RegExp): string {
  const shorter = word.replace(ending, (found) => (/^[^s]s$/u.test(found) ? found.charAt(0) : ''));
  return shorter.length >= 3 ? shorter : word;
}
