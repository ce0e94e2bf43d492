import type { DecisionId } from '../../playbook/decisions';
import type { ModelId } from '../../playbook/models';
import type { Role } from '../../playbook/roles';
import { rolesOf } from '../org/rolesOf';
import { decisionById } from '../raci/decisionById';
import { charterLines } from './charterLines';

export interface CharterClaim {
  readonly owner: Role;
  readonly line: string;
}

/**
 * Which role owns the decision by its charter, or null when no charter claims it. Where there is no CAIO, the CIO owns
 * AI (model 3), and with it the CAIO's charter.
 */
export function charterClaim(decision: DecisionId, model: ModelId): CharterClaim | null {
  const playbooks = decisionById(decision);
  const claim = playbooks === null ? undefined : charterLines[playbooks.id];
  if (claim === undefined) return null;
  const owner = rolesOf(model).includes(claim.charterOf) ? claim.charterOf : 'CIO';
  return { owner, line: claim.line };
}
