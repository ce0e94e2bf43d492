import type { Decision, RaciLetter } from '../../playbook/decisions';
import { decisions } from '../../playbook/decisions';
import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import { roleInModel } from '../org/rolesOf';
import type { RaciRow } from './types';

type Letters = RaciRow['letters'];

/**
 * The matrix of the model, twelve rows in the playbook's order. Without a CAIO (model 3) it is derived: the VP of AI
 * takes the CAIO's place, and every A of the CAIO passes to the CIO while the VP of AI is R.
 */
export function raciOf(model: ModelId): readonly RaciRow[] {
  const hasCaio = roleInModel(model, 'CAIO') === 'CAIO';
  return decisions.map((decision) => (hasCaio ? rowOf(decision, decision.raci) : derivedRow(decision)));
}

function derivedRow(decision: Source): RaciRow {
  const { CAIO: caioLetter, ...rest } = decision.raci;
  const accountabilityPasses = caioLetter === 'A';
  const letters: Letters = accountabilityPasses
    ? { VPAI: 'R', ...rest, CIO: 'A' }
    : { VPAI: caioLetter, ...rest };
  return { ...rowOf(decision, letters), derived: accountabilityPasses };
}

type Source = Decision & { readonly id: RaciRow['decision']; readonly raci: Record<string, RaciLetter> };

function rowOf({ id, number, title }: Source, letters: Readonly<Partial<Record<Role, RaciLetter>>>): RaciRow {
  return { decision: id, number, title, letters, derived: false };
}
