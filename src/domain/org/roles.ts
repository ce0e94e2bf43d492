import { type ModelId, models, type OrganizationalModel } from '../../playbook/models';
import { raciRoles, type Role, roleNames } from '../../playbook/roles';
import type { Person, Seats, UserId } from './types';

/** The organizational model with this id. Playbook: three organizational models. */
export function modelOf(id: ModelId): OrganizationalModel {
  const model = models.find((candidate) => candidate.id === id);
  if (model === undefined) throw new Error(`No organizational model is called "${id}".`);
  return model;
}

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

/** Who holds the role, or null when the seat is vacant. */
export function holderOf(seats: Seats, role: Role): Person | null {
  return seats[role] ?? null;
}

const allRoles = Object.keys(roleNames) as Role[];

/**
 * The roles whose seat this person holds, in the playbook's order; none, one or several. Seats outside the chosen
 * model count too, so that a person keeps a seat while the models are compared.
 */
export function rolesHeldBy(seats: Seats, personId: UserId): readonly Role[] {
  return allRoles.filter((role) => holderOf(seats, role)?.id === personId);
}
