import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import type { Organization } from './types';
import { modelOf, rolesOf, roleInModel } from './roles';

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

function nearestSharedManager(model: Organization['model']): Role {
  const [first, second] = leaderRolesOf(model);
  const aboveSecond = managersOf(model, second);
  const shared = managersOf(model, first).find((role) => aboveSecond.includes(role));
  if (shared === undefined) throw new Error(`The leaders of model "${model}" share no manager.`);
  return shared;
}
