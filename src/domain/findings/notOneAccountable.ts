import { rolesWith } from '../raci/rolesWith';
import { theDecision, theRoles } from './theRole';
import type { Rule } from './types';

/** A decision has exactly one A. */
export const notOneAccountable: Rule = ({ rows }) =>
  rows.flatMap((row) => {
    const roles = rolesWith(row, 'A');
    if (roles.length === 1) return [];
    const who = roles.length === 0 ? 'nobody accountable' : `several accountable: ${theRoles(roles)}`;
    return [
      {
        rule: 'notOneAccountable',
        decision: row.decision,
        meeting: null,
        role: null,
        fact: `${theDecision(row)} has ${who}.`,
        why: 'One role has to answer for each decision, or it waits until somebody claims it.',
      },
    ];
  });
