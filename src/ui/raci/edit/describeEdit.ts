import { raciLetterLabels, type RaciLetter } from '../../../playbook/decisions';
import { roleNames, type Role } from '../../../playbook/roles';
import { isLetter } from './letterKeys';

/** "A Accountable", "no part". */
export function describeLetter(letter: RaciLetter | null): string {
  return letter === null ? 'no part' : `${letter} ${raciLetterLabels[letter]}`;
}

/** A letter with its word, for a description of a change; other words as they are. */
export function describeChange(text: string): string {
  if (text === '') return 'no part';
  return isLetter(text) ? describeLetter(text) : text;
}

/** "make the CIO accountable for decision 3", for a message that it could not be done. */
export function describeLetterEdit(number: number, role: Role, letter: RaciLetter | null): string {
  const who = `the ${roleNames[role].short}`;
  if (letter === null) return `take ${who} out of decision ${number}`;
  return `make ${who} ${raciLetterLabels[letter].toLowerCase()} in decision ${number}`;
}
