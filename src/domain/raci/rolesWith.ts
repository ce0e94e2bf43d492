import type { RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import type { RaciRow } from './types';

/** The VP of AI takes the CAIO's column. */
const inOrder: readonly Role[] = ['CAIO', 'VPAI', 'CIO', 'COO', 'CEO'];

/** The roles that have this letter on the row, in the order of the columns. */
export function rolesWith(row: RaciRow, letter: RaciLetter): readonly Role[] {
  return inOrder.filter((role) => row.letters[role] === letter);
}
