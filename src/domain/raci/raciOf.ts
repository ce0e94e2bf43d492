import type { RaciLetter } from '../../playbook/decisions';
import type { Role } from '../../playbook/roles';
import { roleInModel } from '../org/rolesOf';
import type { Organization } from '../org/types';
import { playbookMatrix } from './playbookMatrix';
import type { MatrixRow, RaciRow } from './types';

/**
 * The organization's matrix in its model, in the order of its numbers, without retired decisions. Without a CAIO
 * (model 3) it is derived: the VP of AI takes the CAIO's place, and every A of the CAIO passes to the CIO while the
 * VP of AI is R.
 */
export function raciOf({
  model,
  matrix = playbookMatrix,
}: Pick<Organization, 'model' | 'matrix'>): readonly RaciRow[] {
  const hasCaio = roleInModel(model, 'CAIO') === 'CAIO';
  const rows = matrix.filter(({ retired }) => !retired);
  return inOrder(rows).map((row) => (hasCaio ? rowOf(row, row.letters) : derivedRow(row)));
}

const inOrder = (rows: readonly MatrixRow[]) => [...rows].sort((one, other) => one.number - other.number);

function derivedRow(row: MatrixRow): RaciRow {
  const { CAIO: caioLetter, ...rest } = row.letters;
  if (caioLetter !== 'A') return rowOf(row, { VPAI: caioLetter, ...rest });
  return { ...rowOf(row, { VPAI: 'R', ...rest, CIO: 'A' }), derived: true };
}

type Letters = Readonly<Partial<Record<Role, RaciLetter | null>>>;

function rowOf({ decision, number, title }: MatrixRow, letters: Letters): RaciRow {
  return { decision, number, title, letters: given(letters), derived: false };
}

function given(letters: Letters): RaciRow['letters'] {
  return Object.fromEntries(Object.entries(letters).filter(([, letter]) => letter !== null));
}
