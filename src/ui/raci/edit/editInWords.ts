import { raciLetterWords, type RaciLetter } from '../../../playbook/decisions';
import { roleNames, type Role } from '../../../playbook/roles';

/** "A Accountable", "no part". */
export function letterInWords(letter: RaciLetter | null): string {
  return letter === null ? 'no part' : `${letter} ${raciLetterWords[letter]}`;
}

/** "make the CIO accountable for decision 3", for a message that it could not be done. */
export function letterEditInWords(number: number, role: Role, letter: RaciLetter | null): string {
  const who = `the ${roleNames[role].short}`;
  if (letter === null) return `take ${who} out of decision ${number}`;
  return `make ${who} ${raciLetterWords[letter].toLowerCase()} in decision ${number}`;
}
