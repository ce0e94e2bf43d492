import type { Role } from '../../playbook/roles';
import { rolesWith } from './rolesWith';
import type { RaciRow } from './types';

/** The one role that answers for the decision, or null when the row names none or several. */
export function accountableRole(row: RaciRow): Role | null {
  const [first, ...others] = rolesWith(row, 'A');
  return others.length === 0 ? (first ?? null) : null;
}
