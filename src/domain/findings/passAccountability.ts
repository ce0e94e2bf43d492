import type { Role } from '../../playbook/roles';
import { theRole } from '../raci/theRole';
import { rolesWith } from '../raci/rolesWith';
import type { RaciRow } from '../raci/types';
import { letterRemedy } from './letterRemedy';
import type { Evidence, Remedy } from './types';

/** The A to this role; whoever had it is consulted from then on. Null where the model makes the letters. */
export function passAccountability(
  evidence: Pick<Evidence, 'organization'>,
  row: RaciRow,
  to: Role,
): Remedy | null {
  const before = rolesWith(row, 'A').filter((role) => role !== to);
  return letterRemedy(evidence, row, {
    label: `Make ${theRole(to)} accountable`,
    letters: [[to, 'A'], ...before.map((role) => [role, 'C'] as const)],
  });
}
