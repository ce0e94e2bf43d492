import { raciLetterWords, type RaciLetter } from '../../../playbook/decisions';

export type LetterReading =
  | { readonly kind: 'letter'; readonly letter: RaciLetter | null }
  /** `because` is what is wrong, and what to do. */
  | { readonly kind: 'unreadable'; readonly because: string };

const letterOf = new Map(
  Object.entries(raciLetterWords).flatMap(([letter, word]) => [
    [letter.toLowerCase(), letter as RaciLetter] as const,
    [word.toLowerCase(), letter as RaciLetter] as const,
  ]),
);

const nothing = new Set(['', '-', '–', '—', 'none', 'n/a', 'na', 'no letter']);

/**
 * The letter that a cell holds: the letter in any case, its word, or both as the matrix shows them ("A Accountable");
 * an empty cell or a dash is none. "A/R" is unreadable: a role has one letter for each decision.
 */
export function readLetter(value: string): LetterReading {
  const text = value.trim().toLowerCase();
  if (nothing.has(text)) return { kind: 'letter', letter: null };
  const letters = (text.match(/[\p{L}]+/gu) ?? []).map((word) => letterOf.get(word) ?? null);
  const [letter, ...others] = [...new Set(letters)];
  if (letter !== undefined && letter !== null && others.length === 0 && !text.startsWith('#'))
    return { kind: 'letter', letter };
  return { kind: 'unreadable', because: whyUnreadable(text, letters) };
}

function whyUnreadable(text: string, letters: readonly (RaciLetter | null)[]): string {
  if (text.startsWith('#'))
    return 'The formula in this cell gives an error. Write R, A, C or I in its place.';
  if (letters.length > 1 && !letters.includes(null))
    return 'A role has one letter for each decision. Keep one of them.';
  return 'Write R, A, C or I, or leave the cell empty.';
}
