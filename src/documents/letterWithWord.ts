import { raciLetterLabels, type RaciLetter } from '../playbook/decisions';

/** "A Accountable"; a dash where the role has no part. */
export function letterWithWord(letter: RaciLetter | null): string {
  return letter === null ? '–' : `${letter} ${raciLetterLabels[letter]}`;
}
