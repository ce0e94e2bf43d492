import type { DecisionId } from '../../playbook/decisions';

/** Puts focus back on the decision that was opened, in whichever of the two layouts is on screen. */
export function focusDecision(decision: DecisionId): void {
  setTimeout(() => {
    const buttons = document.querySelectorAll<HTMLElement>(`[data-decision="${decision}"]`);
    [...buttons].find((button) => button.getClientRects().length > 0)?.focus();
  });
}
