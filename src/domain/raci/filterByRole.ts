import type { Role } from '../../playbook/roles';
import type { RaciRow } from './types';

/**
 * The rows that the role answers for or works on (A or R), in the order given. Every role has a letter on every row,
 * so being consulted or informed does not count: the filter would leave nothing out.
 */
export function filterByRole(rows: readonly RaciRow[], role: Role): readonly RaciRow[] {
  return rows.filter(({ letters }) => letters[role] === 'A' || letters[role] === 'R');
}
