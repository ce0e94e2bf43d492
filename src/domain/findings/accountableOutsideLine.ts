import type { Role } from '../../playbook/roles';
import { managersOf } from '../org/escalation';
import type { ModelId } from '../../playbook/models';
import { accountableRole, rolesWith } from '../raci/rows';
import type { RaciRow } from '../raci/types';
import { charterClaim } from './charterClaim';
import { findingKey } from './findingKey';
import { remediesOf } from './letterRemedy';
import { passAccountability } from './passAccountability';
import type { Evidence, Remedy, Rule } from './types';

/**
 * Who answers for somebody's work can direct it: by the line, or because the decision is theirs by charter (the CAIO
 * answers for tools that the CIO brings in without being anybody's manager). Under model 1 the COO answers for the
 * CAIO's work on 1, 2 and 12 with neither.
 */
export const accountableOutsideLine: Rule = (evidence) =>
  evidence.rows.flatMap((row) => {
    const { model } = evidence.organization;
    const role = accountableRole(row);
    if (role === null || charterClaim(row.decision, model)?.owner === role) return [];
    const isOutside = (worker: Role) => !managersOf(model, worker).includes(role);
    const workers = rolesWith(row, 'R').filter(isOutside);
    if (workers.length === 0) return [];
    return [
      {
        key: findingKey('accountableOutsideLine', row.decision, role, workers.join('+')),
        rule: 'accountableOutsideLine',
        decision: row.decision,
        meeting: null,
        role,
        row,
        workers,
        remedies: [
          ...remediesOf(toSharedManager(evidence, row)),
          { kind: 'goTo', act: { kind: 'compareModels' } },
        ],
      },
    ];
  });

function toSharedManager(evidence: Evidence, row: RaciRow): Remedy | null {
  const manager = sharedManager(evidence.organization.model, rolesWith(row, 'R'));
  return manager === undefined ? null : passAccountability(evidence, row, manager);
}

/** The nearest manager of everybody who does the work. */
function sharedManager(model: ModelId, workers: readonly Role[]): Role | undefined {
  const [first = [], ...others] = workers.map((worker) => managersOf(model, worker));
  return first.find((manager) => others.every((line) => line.includes(manager)));
}
