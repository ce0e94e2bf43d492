import { raciLetterWords, type RaciLetter } from '../../../playbook/decisions';
import { roleNames, type Role } from '../../../playbook/roles';
import { isLetter } from './letterKeys';

/** "A Accountable", "no part". */
export function letterInWords(letter: RaciLetter | null): string {
  return letter === null ? 'no part' : `${letter} ${raciLetterWords[letter]}`;
}

/** A letter with its word, as it stands in a change; other words as they are. */
export function changeInWords(text: string): string {
  if (text === '') return 'no part';
  return isLetter(text) ? letterInWords(text) : text;
}

/** "make the CIO accountable for decision 3", for a message that it could not be done. */
export function letterEditInWords(number: number, role: Role, letter: RaciLetter | null): string {
  const who = `the ${roleNames[role].short}`;
  if (letter === null) return `take ${who} out of decision ${number}`;
  return `make ${who} ${raciLetterWords[letter].toLowerCase()} in decision ${number}`;
}
