import type { DecisionId } from '../../playbook/decisions';
import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import { charterOwner } from '../charter/charterEntries';
import { decisionById } from '../raci/rows';
import { charterLines } from './charterLines';

export interface CharterClaim {
  /** Whose charter it is in the playbook. */
  readonly charterOf: 'CIO' | 'CAIO';
  /** Who owns it in the model. */
  readonly owner: Role;
  readonly line: string;
}

/** Which role owns the decision by its charter, or null when no charter claims it. */
export function charterClaim(decision: DecisionId, model: ModelId): CharterClaim | null {
  const playbooks = decisionById(decision);
  const claim = playbooks === null ? undefined : charterLines[playbooks.id];
  return claim === undefined ? null : { ...claim, owner: charterOwner(claim.charterOf, model) };
}
