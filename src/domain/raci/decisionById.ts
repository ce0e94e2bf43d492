import type { Decision, DecisionId } from '../../playbook/decisions';
import { decisions } from '../../playbook/decisions';

/** The decision with this id, or null for an id that came from outside (a link) and means nothing. */
export function decisionById(id: string): (Decision & { readonly id: DecisionId }) | null {
  return decisions.find((decision) => decision.id === id) ?? null;
}
