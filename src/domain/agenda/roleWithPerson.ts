import type { Role } from '../../playbook/roles';
import { roleNames } from '../../playbook/roles';
import { holderOf } from '../org/holderOf';
import type { Organization } from '../org/types';

/** Role first: "the CAIO (Ada Okafor)", "the COO (vacant)". */
export function roleWithPerson({ seats }: Pick<Organization, 'seats'>, role: Role): string {
  return `the ${roleNames[role].short} (${holderOf(seats, role)?.name ?? 'vacant'})`;
}

/** Person first: "Ada Okafor (CAIO)", "the COO (vacant)". */
export function personWithRole(organization: Pick<Organization, 'seats'>, role: Role): string {
  const holder = holderOf(organization.seats, role);
  return holder === null ? roleWithPerson(organization, role) : `${holder.name} (${roleNames[role].short})`;
}
