import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import { raciRoles } from '../../playbook/roles';
import { modelOf } from './modelOf';

/**
 * The roles of the model, in the order of the matrix' columns: CAIO, CIO, COO, CEO; where the model has no CAIO the
 * VP of AI takes that place. Tandem's rule on seats.
 */
export function rolesOf(model: ModelId): readonly Role[] {
  return raciRoles.map((role) => roleInModel(model, role));
}

/** The role that stands where the playbook names this one: the VP of AI for the CAIO in model 3, else the role itself. */
export function roleInModel(model: ModelId, role: Role): Role {
  return role === 'CAIO' && modelOf(model).reportsTo.CAIO === undefined ? 'VPAI' : role;
}
