import { titleKey } from '../sameTitle';

/** Letters of other scripts that look like a Latin one (Unicode TR39, the ones that keyboards write). */
const latinOf = new Map<string, string>(
  [
    ['аɑα', 'a'],
    ['вβ', 'b'],
    ['сϲ', 'c'],
    ['ԁ', 'd'],
    ['еҽε', 'e'],
    ['ԍɡ', 'g'],
    ['нһ', 'h'],
    ['іιıӏ', 'i'],
    ['јϳ', 'j'],
    ['кκ', 'k'],
    ['м', 'm'],
    ['пη', 'n'],
    ['оοσ', 'o'],
    ['рρ', 'p'],
    ['ԛ', 'q'],
    ['г', 'r'],
    ['ѕ', 's'],
    ['тτ', 't'],
    ['υ', 'u'],
    ['ѵν', 'v'],
    ['ԝω', 'w'],
    ['хχ', 'x'],
    ['уγ', 'y'],
  ].flatMap(([others = '', latin = '']) => Array.from(others).map((other) => [other, latin] as const)),
);

/** A text as it looks: without what is not seen, in one width, and with the Latin letters that others look like. */
export function lookAlikeKey(text: string): string {
  const seen = titleKey(
    text.normalize('NFKC').replace(/[\p{Cf}\p{Variation_Selector}\u115F\u1160\u3164]/gu, ''),
  );
  return Array.from(seen)
    .map((letter) => latinOf.get(letter) ?? letter)
    .join('');
}
