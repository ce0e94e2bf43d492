import type { RaciLetter } from '../../../playbook/decisions';

/** What a key writes into a cell: a letter, null for none; undefined for a key that writes nothing. */
export function letterOfKey(key: string): RaciLetter | null | undefined {
  if (key === 'Delete' || key === 'Backspace' || key === '-') return null;
  const letter = key.toUpperCase();
  return isLetter(letter) ? letter : undefined;
}

export function isLetter(text: string): text is RaciLetter {
  return text === 'R' || text === 'A' || text === 'C' || text === 'I';
}
