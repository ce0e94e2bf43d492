import type { Role } from '../../playbook/roles';
import { rolesOf } from '../org/rolesOf';
import { filterByRole } from '../raci/filterByRole';
import { rolesWith } from '../raci/rolesWith';
import { sentence, theRole } from '../raci/theRole';
import { findingKey } from './findingKey';
import type { Finding, Rule } from './types';

/**
 * More than half of the As on one role: an A cannot be shared or handed on, so every second question waits for one
 * person. The playbook's own matrix stays below under models 1 and 2; under model 3 the CIO has 7 of 12, which is why
 * that model expires.
 */
const mostOfAccountable = 1 / 2;

/**
 * R or A on more than three quarters: work can be handed on within a function, so the limit is higher. The playbook's
 * CAIO is just at it, 9 of 12, since the boundary decisions are about AI; beyond, the others have hardly a part.
 */
const mostOfWorking = 3 / 4;

/** In fewer decisions a share says nothing: one of two is half. */
const fewestDecisions = 6;

/** No role carries so much of the matrix that the decisions wait for it. */
export const overloadedRole: Rule = ({ organization, rows }) => {
  if (rows.length < fewestDecisions) return [];
  return rolesOf(organization.model).flatMap((role) => {
    const accountable = rows.filter((row) => rolesWith(row, 'A').includes(role)).length;
    if (accountable > mostOfAccountable * rows.length)
      return [findingOf(role, `accountable for ${accountable} of ${rows.length} decisions`)];
    const working = filterByRole(rows, role).length;
    if (working <= mostOfWorking * rows.length) return [];
    return [findingOf(role, `responsible or accountable on ${working} of ${rows.length} decisions`)];
  });
};

function findingOf(role: Role, load: string): Finding {
  return {
    key: findingKey('overloadedRole', role, load.startsWith('accountable') ? 'A' : 'RA'),
    rule: 'overloadedRole',
    decision: null,
    meeting: null,
    role,
    fact: `${sentence(theRole(role))} is ${load}.`,
    why: 'Decisions wait for the one person who has no time for them.',
    remedies: [{ label: 'Share the decisions out anew', kind: 'goTo', screen: 'raci' }],
  };
}
