import { looksLatin } from './lookAlikes';

/** What makes a name or a title look like another one than it is. */
export type TextMark = 'hidden characters' | 'mixed alphabets';

/** Nearly all texts: nothing in them can hide or deceive. */
const plain = /^[\x20-\x7E\u00A1-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E]*$/u;

/** Controls, those that turn the direction of the text, and those that take no room. */
const hidden =
  /[\p{Cc}\p{Cs}\u00AD\u034F\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu;

/** The two joiners belong behind letters of scripts that join, and inside of emoji; anywhere else they only hide. */
const strayJoiner =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])[\u200C\u200D]/gu;

/** Alphabets whose letters are taken for each other's. */
const alphabets = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
] as const;

/** What is not as it looks about the text; none for what people commonly write in any script. */
export function textMarks(text: string): readonly TextMark[] {
  if (plain.test(text)) return [];
  const shown = withoutHidden(text);
  return [
    ...(shown === text ? [] : (['hidden characters'] as const)),
    ...(mixesAlphabets(shown) ? (['mixed alphabets'] as const) : []),
  ];
}

/** The text as it looks, without what cannot be seen. A control between words leaves a space. */
export function withoutHidden(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/[\t\n\r\f\v]+/gu, ' ')
    .replace(hidden, '')
    .replace(strayJoiner, '');
}

/** What stands behind a text that was marked: beside it, its words would be of another alphabet. */
const marked =
  /^(?<bare>.*?) \((?:hidden characters|mixed alphabets|hidden characters, mixed alphabets)\)$/su;

/** The text as a person may read it: "Grace Liu (hidden characters)" where it is not as it looks. */
export function readableText(text: string): string {
  if (plain.test(text)) return text;
  // A name that was kept as it was shown is marked once.
  const { bare = text } = marked.exec(text)?.groups ?? {};
  const marks = textMarks(bare);
  const isMarked = bare !== text;
  if (isMarked && !marks.includes('hidden characters')) return text;
  return marks.length === 0 ? text : `${withoutHidden(bare)} (${marks.join(', ')})`;
}

/** A text of several lines as a person may read it, each line marked for itself. */
export function readableLines(text: string): string {
  if (plain.test(text)) return text;
  return text
    .split(/\r?\n/u)
    .map((line) => readableText(line.replaceAll('\t', ' ')))
    .join('\n');
}

/** Two alphabets within a word, or beside Latin words one whose every letter could be Latin. */
function mixesAlphabets(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.some((word) => alphabets.filter((alphabet) => alphabet.test(word)).length > 1)) return true;
  const [latin] = alphabets;
  const others = words.filter((word) => alphabets.slice(1).some((alphabet) => alphabet.test(word)));
  return others.length > 0 && words.some((word) => latin.test(word)) && others.every(looksLatin);
}
