import type { DecisionId } from '../../playbook/decisions';
import { leaveFor, openSubPage } from '../shared/navigation/useSubPage';
import { focusDecision } from './focusDecision';

export function openDecision(decision: DecisionId): void {
  openSubPage({ screen: 'raci', decision });
}

/** Closes the card; focus goes back to what opened it. */
export function closeDecision(decision: DecisionId): void {
  leaveFor({ screen: 'raci', decision: null });
  focusDecision(decision);
}
