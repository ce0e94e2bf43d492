import { type ModelId, models, type OrganizationalModel } from '../../playbook/models';
import { raciRoles, type Role, roleNames } from '../../playbook/roles';
import type { Organization, Person, Seats, UserId } from './types';

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

/** The managers above a role in the model, nearest first; none for the CEO and for roles that the model lacks. */
export function managersOf(model: ModelId, role: Role): readonly Role[] {
  const manager = modelOf(model).reportsTo[role];
  return manager === undefined ? [] : [manager, ...managersOf(model, manager)];
}

/** The two roles of the partnership: CAIO and CIO, or VP of AI and CIO where there is no CAIO. */
export function leaderRolesOf(model: ModelId): readonly [Role, Role] {
  return [roleInModel(model, 'CAIO'), 'CIO'];
}

/**
 * Who settles what the two leaders cannot: the role that was set explicitly, else the nearest manager whom both share
 * in the chosen model. Tandem's rule on the escalation path (model 1: CEO; models 2 and 3: COO).
 */
export function escalationRole(organization: Pick<Organization, 'model' | 'escalation'>): Role {
  const { model, escalation } = organization;
  return escalation === 'fromModel' ? nearestSharedManager(model) : escalation;
}

function nearestSharedManager(model: Organization['model']): Role {
  const [first, second] = leaderRolesOf(model);
  const aboveSecond = managersOf(model, second);
  const shared = managersOf(model, first).find((role) => aboveSecond.includes(role));
  if (shared === undefined) throw new Error(`The leaders of model "${model}" share no manager.`);
  return shared;
}

/**
 * Who settles what the accountable role cannot: the next manager above it, null above the CEO. Where nobody, or several,
 * are accountable, the path of the two leaders counts.
 */
export function escalatesTo(
  accountable: Role | null,
  organization: Pick<Organization, 'model' | 'escalation'>,
): Role | null {
  const { model } = organization;
  if (accountable === null || !rolesOf(model).includes(accountable)) return escalationRole(organization);
  return managersOf(model, accountable)[0] ?? null;
}
