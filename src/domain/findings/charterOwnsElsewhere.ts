import { accountableRole } from '../raci/accountableRole';
import { charterClaim } from './charterClaim';
import { sentence, theRole } from './theRole';
import type { Rule } from './types';

/** Who owns a decision by charter also answers for it. Playbook: not so for 1, 2, 7 and 10. */
export const charterOwnsElsewhere: Rule = ({ organization, rows }) =>
  rows.flatMap((row) => {
    const claim = charterClaim(row.decision, organization.model);
    const role = accountableRole(row);
    if (claim === null || role === null || claim.owner === role) return [];
    return [
      {
        rule: 'charterOwnsElsewhere',
        decision: row.decision,
        meeting: null,
        role,
        fact: `${sentence(theRole(claim.owner))} owns “${claim.line}” by charter, and ${theRole(role)} is accountable for decision ${row.number}, ${row.title}.`,
        why: 'Two people can each believe that the last word is theirs.',
      },
    ];
  });
