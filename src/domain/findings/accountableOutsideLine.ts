import type { Role } from '../../playbook/roles';
import { managersOf } from '../org/managersOf';
import { accountableRole } from '../raci/accountableRole';
import { rolesWith } from '../raci/rolesWith';
import { charterClaim } from './charterClaim';
import { sentence, theRole, theRoles } from './theRole';
import type { Rule } from './types';

/**
 * Who answers for somebody's work can direct it: by the line, or because the decision is theirs by charter (the CAIO
 * answers for tools that the CIO brings in without being anybody's manager). Under model 1 the COO answers for the
 * CAIO's work on 1, 2 and 12 with neither.
 */
export const accountableOutsideLine: Rule = ({ organization: { model }, rows }) =>
  rows.flatMap((row) => {
    const role = accountableRole(row);
    if (role === null || charterClaim(row.decision, model)?.owner === role) return [];
    const isOutside = (worker: Role) => !managersOf(model, worker).includes(role);
    const workers = rolesWith(row, 'R').filter(isOutside);
    if (workers.length === 0) return [];
    return [
      {
        rule: 'accountableOutsideLine',
        decision: row.decision,
        meeting: null,
        role,
        fact: `${sentence(theRole(role))} is accountable for decision ${row.number}, ${row.title}, but ${theRoles(workers)} ${workers.length === 1 ? 'does' : 'do'} not report to ${theRole(role)}.`,
        why: 'Somebody answers for work that they cannot direct.',
      },
    ];
  });
