import type { Role } from '../../playbook/roles';
import { roleNames } from '../../playbook/roles';
import { holderOf } from '../org/roles';
import type { Organization } from '../org/types';

/** Role first: "the CAIO (Ada Okafor)", "the COO (vacant)". */
export function roleWithPerson({ seats }: Pick<Organization, 'seats'>, role: Role): string {
  return `the ${roleNames[role].short} (${holderOf(seats, role)?.name ?? 'vacant'})`;
}

/** Person first: "Ada Okafor (CAIO)", "the COO (vacant)". */
export function personWithRole(organization: Pick<Organization, 'seats'>, role: Role): string {
  return personWithRoles(organization, [role]);
}

/** Each person once, with the roles of the list that they hold: "Ada Okafor (CAIO, CIO)", "Ada Okafor (CAIO) and the CIO (vacant)". */
export function personWithRoles(organization: Pick<Organization, 'seats'>, roles: readonly Role[]): string {
  const { seats } = organization;
  const parts = roles.map((role) => {
    const holder = holderOf(seats, role);
    if (holder === null) return roleWithPerson(organization, role);
    const theirs = roles.filter((other) => holderOf(seats, other)?.id === holder.id);
    return `${holder.name} (${theirs.map((one) => roleNames[one].short).join(', ')})`;
  });
  return [...new Set(parts)].join(' and ');
}
