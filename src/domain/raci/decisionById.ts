import type { Decision, PlaybookDecisionId } from '../../playbook/decisions';
import { decisions } from '../../playbook/decisions';

/** The playbook's decision with this id, or null for one of the organization's own, or for an id that means nothing. */
export function decisionById(id: string): (Decision & { readonly id: PlaybookDecisionId }) | null {
  return decisions.find((decision) => decision.id === id) ?? null;
}
