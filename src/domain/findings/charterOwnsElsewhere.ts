import type { Role } from '../../playbook/roles';
import { roleNames } from '../../playbook/roles';
import { wordingOf } from '../charter/charterEntries';
import { accountableRole } from '../raci/rows';
import { charterClaim, type CharterClaim } from './charterClaim';
import { findingKey } from './findingKey';
import { remediesOf } from './letterRemedy';
import { passAccountability } from './passAccountability';
import type { Remedy, Rule } from './types';

/**
 * Who owns a decision by charter also answers for it, or the charter, in the organization's own words, names who does.
 * Playbook: not so for 1, 2, 7 and 10.
 */
export const charterOwnsElsewhere: Rule = (evidence) =>
  evidence.rows.flatMap((row) => {
    const claim = charterClaim(row.decision, evidence.organization.model);
    const role = accountableRole(row);
    if (claim === null || role === null || claim.owner === role) return [];
    const wording = wordingOf(claim, evidence.charters);
    if (wording !== null && namesRole(wording, role)) return [];
    return [
      {
        key: findingKey('charterOwnsElsewhere', row.decision, claim.owner, role),
        rule: 'charterOwnsElsewhere',
        decision: row.decision,
        meeting: null,
        role,
        row,
        owner: claim.owner,
        line: wording ?? claim.line,
        remedies: [
          ...remediesOf(passAccountability(evidence, row, claim.owner)),
          sayInCharter(claim, wording ?? claim.line, role),
        ],
      },
    ];
  });

function namesRole(wording: string, role: Role): boolean {
  const { short, full } = roleNames[role];
  return new RegExp(`\\b(?:${short}|${full})\\b`, 'iu').test(wording);
}

function sayInCharter({ charterOf, line }: CharterClaim, words: string, role: Role): Remedy {
  const wording = `${words} (the ${roleNames[role].short} is accountable)`;
  return {
    kind: 'edit',
    act: { kind: 'sayInCharter', role },
    edits: [{ kind: 'wordCharter', wording: { charterOf, line, isOwn: false, wording } }],
  };
}
