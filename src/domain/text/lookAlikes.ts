const pairs = (table: readonly (readonly [others: string, latin: string])[]): ReadonlyMap<string, string> =>
  new Map(table.flatMap(([others, latin]) => Array.from(others, (other) => [other, latin] as const)));

/** Cyrillic and Greek letters that nobody tells from a Latin one (Unicode TR39, the ones that keyboards write). */
const twins = pairs([
  ['АаΑ', 'a'],
  ['ВΒ', 'b'],
  ['Сс', 'c'],
  ['ԁ', 'd'],
  ['ЕеΕ', 'e'],
  ['НһΗ', 'h'],
  ['ІіΙ', 'i'],
  ['Јј', 'j'],
  ['КΚ', 'k'],
  ['МΜ', 'm'],
  ['Ν', 'n'],
  ['ОоΟο', 'o'],
  ['РрΡρ', 'p'],
  ['ԛ', 'q'],
  ['Ѕѕ', 's'],
  ['ТΤ', 't'],
  ['υ', 'u'],
  ['ν', 'v'],
  ['ԝ', 'w'],
  ['ХхΧ', 'x'],
  ['УуΥ', 'y'],
  ['Ζ', 'z'],
]);

/** Letters that look like a Latin one in some fonts, or stand for one in small letters: enough to compare by. */
const cousins = pairs([
  ['ɑα', 'a'],
  ['вβ', 'b'],
  ['ϲ', 'c'],
  ['ҽε', 'e'],
  ['ԍɡ', 'g'],
  ['н', 'h'],
  ['ιıӏ', 'i'],
  ['ϳ', 'j'],
  ['кκ', 'k'],
  ['м', 'm'],
  ['пη', 'n'],
  ['σ', 'o'],
  ['г', 'r'],
  ['тτ', 't'],
  ['ѵ', 'v'],
  ['ω', 'w'],
  ['χ', 'x'],
  ['γ', 'y'],
]);

/** Whether every letter of the word could be taken for a Latin one. */
export const looksLatin = (word: string): boolean => Array.from(word).every((letter) => twins.has(letter));

/** The Latin letter that this one looks like, in small; itself where it looks like none. */
export const latinLookOf = (letter: string): string => twins.get(letter) ?? cousins.get(letter) ?? letter;
