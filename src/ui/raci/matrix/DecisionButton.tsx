import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DecisionId } from '../../../playbook/decisions';
import { focusRing } from '../../shared/focusRing';

const useButton = makeResetStyles({
  display: 'block',
  padding: 0,
  border: 'none',
  borderRadius: tokens.borderRadiusSmall,
  backgroundColor: 'transparent',
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  fontWeight: tokens.fontWeightSemibold,
  textAlign: 'start',
  cursor: 'pointer',
  ':hover': { textDecorationLine: 'underline' },
  ...focusRing,
});

export interface DecisionButtonProps {
  readonly decision: DecisionId;
  readonly onOpen: (decision: DecisionId) => void;
  readonly children: ReactNode;
}

/** Opens the decision's card; the attribute is how focus finds its way back when the card closes. */
export function DecisionButton({ decision, onOpen, children }: DecisionButtonProps) {
  return (
    <button type="button" className={useButton()} data-decision={decision} onClick={() => onOpen(decision)}>
      {children}
    </button>
  );
}
