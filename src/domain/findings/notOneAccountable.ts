import type { Role } from '../../playbook/roles';
import { rolesOf } from '../org/roles';
import { managersOf } from '../org/escalation';
import { rolesWith } from '../raci/rows';
import type { RaciRow } from '../raci/types';
import { charterClaim } from './charterClaim';
import { findingKey } from './findingKey';
import { letterRemedy, remediesOf } from './letterRemedy';
import { passAccountability } from './passAccountability';
import type { Evidence, Remedy, Rule } from './types';

/** A decision has exactly one A. */
export const notOneAccountable: Rule = (evidence) =>
  evidence.rows.flatMap((row) => {
    const roles = rolesWith(row, 'A');
    if (roles.length === 1) return [];
    return [
      {
        key: findingKey('notOneAccountable', row.decision, roles.join('+')),
        rule: 'notOneAccountable',
        decision: row.decision,
        meeting: null,
        role: null,
        row,
        roles,
        remedies: [
          ...(roles.length === 0 ? someone(evidence, row) : oneOf(evidence, row)),
          { kind: 'openDecision', decision: row.decision, letter: 'A' },
        ],
      },
    ];
  });

/** The owner by charter, else the nearest manager of who does the work: at most two to choose from. */
function someone(evidence: Evidence, row: RaciRow): readonly Remedy[] {
  const { model } = evidence.organization;
  const owner = charterClaim(row.decision, model)?.owner;
  const managers = rolesWith(row, 'R').flatMap((role) => managersOf(model, role).slice(0, 1));
  const candidates = [...new Set([owner ?? [], managers].flat())];
  const inModel = candidates.filter((role) => rolesOf(model).includes(role));
  return remediesOf(...inModel.slice(0, 2).map((role) => passAccountability(evidence, row, role)));
}

/** Who gives up the A still does the work. */
function oneOf(evidence: Evidence, row: RaciRow): readonly Remedy[] {
  const roles = rolesWith(row, 'A');
  const keepOnly = (chosen: Role): Remedy | null =>
    letterRemedy(
      evidence,
      row,
      { kind: 'keepAccountable', role: chosen },
      roles.filter((role) => role !== chosen).map((role) => [role, 'R']),
    );
  return remediesOf(...roles.map(keepOnly));
}
