import type { Role } from '../../playbook/roles';
import { escalationRole } from './escalationRole';
import { managersOf } from './managersOf';
import { rolesOf } from './rolesOf';
import type { Organization } from './types';

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
