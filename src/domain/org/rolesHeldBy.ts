import type { Role } from '../../playbook/roles';
import { roleNames } from '../../playbook/roles';
import { holderOf } from './holderOf';
import type { Seats, UserId } from './types';

const allRoles = Object.keys(roleNames) as Role[];

/**
 * The roles whose seat this person holds, in the playbook's order; none, one or several. Seats outside the chosen
 * model count too, so that a person keeps a seat while the models are compared.
 */
export function rolesHeldBy(seats: Seats, personId: UserId): readonly Role[] {
  return allRoles.filter((role) => holderOf(seats, role)?.id === personId);
}
