import type { DecisionId } from '../../playbook/decisions';
import { leaveFor, openSubPage } from '../shared/navigation/useSubPage';

export function openDecision(decision: DecisionId): void {
  openSubPage({ screen: 'raci', decision });
}

/** Closes the card; focus goes back to what opened it. */
export function closeDecision(decision: DecisionId): void {
  leaveFor({ screen: 'raci', decision: null });
  focusDecision(decision);
}

/** Puts focus back on the decision that was opened, in whichever of the two layouts is on screen. */
function focusDecision(decision: DecisionId): void {
  setTimeout(() => {
    const buttons = document.querySelectorAll<HTMLElement>(`[data-decision="${decision}"]`);
    [...buttons].find((button) => button.getClientRects().length > 0)?.focus();
  });
}
