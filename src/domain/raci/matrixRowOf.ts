import type { DecisionId } from '../../playbook/decisions';
import type { Organization } from '../org/types';
import { playbookMatrix } from './playbookMatrix';
import type { MatrixRow } from './types';

/** The rules ask for one row after another: a matrix is looked through once. */
const known = new WeakMap<readonly MatrixRow[], ReadonlyMap<DecisionId, MatrixRow>>();

/** The decision's row in the matrix that is kept, retired or not; null where it has none. */
export function matrixRowOf(
  { matrix = playbookMatrix }: Pick<Organization, 'matrix'>,
  decision: DecisionId,
): MatrixRow | null {
  const rows = known.get(matrix) ?? new Map(matrix.map((row) => [row.decision, row]));
  known.set(matrix, rows);
  return rows.get(decision) ?? null;
}
