import { useEffect, type RefObject } from 'react';
import type { DecisionId } from '../../../playbook/decisions';

/**
 * Lets a pointer open a row anywhere on it. The button in the row is what keyboards and screen readers use, so the row
 * itself stays a plain row; a selection of words to copy is left alone.
 */
export function useRowClicks(
  table: RefObject<HTMLTableElement>,
  onOpen: (decision: DecisionId) => void,
): void {
  useEffect(() => {
    const element = table.current;
    const open = ({ target }: MouseEvent): void => {
      const decision = decisionUnder(target);
      if (decision !== null && getSelection()?.isCollapsed !== false) onOpen(decision);
    };
    element?.addEventListener('click', open);
    return () => element?.removeEventListener('click', open);
  }, [table, onOpen]);
}

function decisionUnder(target: EventTarget | null): DecisionId | null {
  if (!(target instanceof Element) || target.closest('button') !== null) return null;
  const button = target.closest('tbody tr')?.querySelector<HTMLElement>('[data-decision]');
  return button?.dataset.decision ?? null;
}
