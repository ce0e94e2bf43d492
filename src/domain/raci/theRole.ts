import type { Role } from '../../playbook/roles';
import { roleNames } from '../../playbook/roles';
import type { RaciRow } from './types';

/** "the COO". */
export const theRole = (role: Role): string => `the ${roleNames[role].short}`;

/** "the COO, the CEO and the VP of AI". */
export const theRoles = (roles: readonly Role[]): string => {
  const [last, ...before] = roles.map(theRole).reverse();
  return before.length === 0 ? (last ?? '') : `${before.reverse().join(', ')} and ${last}`;
};

/** The sentence with its first letter in upper case. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Decision 3, AI tool and vendor selection,". */
export const theDecision = ({ number, title }: RaciRow): string => `Decision ${number}, ${title},`;
