import { holderOf, rolesOf } from '../../../domain/org/roles';
import type { Organization, Person } from '../../../domain/org/types';
import { roleNames, type Role } from '../../../playbook/roles';

/** "Ada Okafor holds 2 seats: CAIO and COO." Empty where each person holds one. */
export function describeSharedSeats(organization: Organization): string {
  const seated = seatedRoles(organization);
  return distinctPeople(seated)
    .map((person) => ({ person, roles: rolesOfPerson(seated, person) }))
    .filter(({ roles }) => roles.length > 1)
    .map(({ person, roles }) => `${person.name} holds ${roles.length} seats: ${listRoles(roles)}.`)
    .join(' ');
}

interface SeatedRole {
  readonly role: Role;
  readonly person: Person;
}

function seatedRoles({ model, seats }: Organization): readonly SeatedRole[] {
  return rolesOf(model).flatMap((role) => {
    const person = holderOf(seats, role);
    return person === null ? [] : [{ role, person }];
  });
}

function distinctPeople(seated: readonly SeatedRole[]): readonly Person[] {
  return [...new Map(seated.map(({ person }) => [person.id, person])).values()];
}

function rolesOfPerson(seated: readonly SeatedRole[], { id }: Person): readonly Role[] {
  return seated.filter(({ person }) => person.id === id).map(({ role }) => role);
}

function listRoles(roles: readonly Role[]): string {
  return new Intl.ListFormat('en').format(roles.map((role) => roleNames[role].short));
}
