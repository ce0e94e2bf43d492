import type { Role } from '../../playbook/roles';
import { rolesWith } from './rolesWith';
import type { RaciRow } from './types';

/**
 * Who does the work: the responsible roles, or, where the row names no R, the accountable role too. Playbook rows 4,
 * 5, 6 and 8.
 */
export function workingRoles(row: RaciRow): readonly Role[] {
  const responsible = rolesWith(row, 'R');
  return responsible.length > 0 ? responsible : rolesWith(row, 'A');
}
