import type { LetterFault } from './types';
import { raciLetterLabels, type RaciLetter } from '../../../playbook/decisions';

export type LetterReading =
  | { readonly kind: 'letter'; readonly letter: RaciLetter | null }
  | { readonly kind: 'unreadable'; readonly because: LetterFault };

const letterOf = new Map(
  Object.entries(raciLetterLabels).flatMap(([letter, word]) => [
    [letter.toLowerCase(), letter as RaciLetter] as const,
    [word.toLowerCase(), letter as RaciLetter] as const,
  ]),
);

const nothing = new Set(['', '-', '–', '—', 'none', 'n/a', 'na', 'no letter']);

/** "A", "Accountable", "A Accountable" and "A (accountable)": the letter, its word or both, and nothing beside them. */
const form = /^(\p{L}+)(?:\s+\(?(\p{L}+)\)?)?$/u;

/**
 * The letter that a cell holds: the letter in any case, its word, or both as the matrix shows them ("A Accountable");
 * an empty cell or a dash is none. Anything more is refused and not cleaned: "-R" and "2C" may mean something, and "A/R"
 * is two letters where a role has one for each decision.
 */
export function readLetter(value: string): LetterReading {
  const text = value.trim().toLowerCase();
  if (nothing.has(text)) return { kind: 'letter', letter: null };
  const [, first = '', second = first] = form.exec(text) ?? [];
  const [letter, other] = [letterOf.get(first), letterOf.get(second)];
  if (letter !== undefined && letter === other) return { kind: 'letter', letter };
  return { kind: 'unreadable', because: whyUnreadable(text) };
}

function whyUnreadable(text: string): LetterFault {
  if (text.startsWith('#')) return 'letterIsError';
  const words = text.match(/\p{L}+/gu) ?? [];
  const letters = new Set(words.map((word) => letterOf.get(word)));
  if (letters.has(undefined) || letters.size === 0) return 'noLetter';
  return letters.size > 1 ? 'severalLetters' : 'besideLetter';
}
