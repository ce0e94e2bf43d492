import type { Role } from '../../playbook/roles';
import { rolesOf } from '../org/roles';
import { rolesWith } from '../raci/rows';
import { filterByRole } from '../raci/raciOf';
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
      return [findingOf({ role, as: 'A', count: accountable, of: rows.length })];
    const working = filterByRole(rows, role).length;
    if (working <= mostOfWorking * rows.length) return [];
    return [findingOf({ role, as: 'RA', count: working, of: rows.length })];
  });
};

type Load = { readonly role: Role; readonly as: 'A' | 'RA'; readonly count: number; readonly of: number };

function findingOf(load: Load): Finding {
  return {
    key: findingKey('overloadedRole', load.role, load.as),
    rule: 'overloadedRole',
    decision: null,
    meeting: null,
    ...load,
    remedies: [{ kind: 'goTo', act: { kind: 'shareOut' } }],
  };
}
