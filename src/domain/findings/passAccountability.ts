import type { Role } from '../../playbook/roles';
import { rolesWith } from '../raci/rows';
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
  const letters = [[to, 'A'] as const, ...before.map((role) => [role, 'C'] as const)];
  return letterRemedy(evidence, row, { kind: 'makeAccountable', role: to }, letters);
}
