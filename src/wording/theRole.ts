import type { Role } from '../playbook/roles';
import { roleNames } from '../playbook/roles';

/** "the COO". */
export const theRole = (role: Role): string => `the ${roleNames[role].short}`;

/** "the COO, the CEO and the VP of AI". */
export const theRoles = (roles: readonly Role[]): string => {
  const [last, ...before] = roles.map(theRole).reverse();
  return before.length === 0 ? (last ?? '') : `${before.reverse().join(', ')} and ${last}`;
};

/** "CIO, COO". */
export const shortNames = (roles: readonly Role[]): string =>
  roles.map((role) => roleNames[role].short).join(', ');
