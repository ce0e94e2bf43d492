import type { RaciLetter } from '../../playbook/decisions';
import { roleNames, type Role } from '../../playbook/roles';
import type { RaciRow } from './types';

/** The roles that have this letter on the row, in the order of the columns. */
export function rolesWith(row: RaciRow, letter: RaciLetter): readonly Role[] {
  const roles = Object.keys(roleNames) as Role[];
  return roles.filter((role) => row.letters[role] === letter);
}
