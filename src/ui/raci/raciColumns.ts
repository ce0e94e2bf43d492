import type { Organization } from '../../domain/org/types';
import { holderOf } from '../../domain/org/holderOf';
import { rolesOf } from '../../domain/org/rolesOf';
import type { Person } from '../../domain/org/types';
import type { Role } from '../../playbook/roles';

/** One role's column. `person` is undefined while nobody told Tandem who holds the seat; null is a vacant seat. */
export interface RaciColumn {
  readonly role: Role;
  readonly person: Person | null | undefined;
  readonly isMine: boolean;
}

/** The columns of the organization's model; the playbook's own four before anything is set up. */
export function raciColumns(organization: Organization | null, me: string | null): readonly RaciColumn[] {
  if (organization === null)
    return rolesOf('caio-reports-to-ceo').map((role) => ({ role, person: undefined, isMine: false }));
  return rolesOf(organization.model).map((role) => {
    const person = holderOf(organization.seats, role);
    return { role, person, isMine: person !== null && person.id === me };
  });
}
