import { holderOf, rolesOf } from '../../domain/org/roles';
import type { Organization, Person, UserId } from '../../domain/org/types';
import type { Role } from '../../playbook/roles';

/** One role's column. `person` is undefined before the seats are set up; null is a vacant seat. */
export interface RaciColumn {
  readonly role: Role;
  readonly person: Person | null | undefined;
  readonly isMine: boolean;
}

export interface ColumnsOptions {
  readonly isSetUp: boolean;
  readonly me: UserId | null;
}

/** The columns of the organization's model. */
export function raciColumns(
  { model, seats }: Pick<Organization, 'model' | 'seats'>,
  { isSetUp, me }: ColumnsOptions,
): readonly RaciColumn[] {
  return rolesOf(model).map((role) => {
    const person = isSetUp ? holderOf(seats, role) : undefined;
    return { role, person, isMine: person?.id !== undefined && person.id === me };
  });
}

/** As the role's column has it. */
export function personIn(columns: readonly RaciColumn[], role: Role): RaciColumn['person'] {
  return columns.find((column) => column.role === role)?.person;
}
