import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { DecisionId } from '../../playbook/decisions';
import { focusRing } from '../shared/focusRing';
import { openSubPage } from '../shared/navigation/useSubPage';

const useLink = makeResetStyles({
  display: 'inline',
  padding: 0,
  border: 'none',
  borderRadius: tokens.borderRadiusSmall,
  backgroundColor: 'transparent',
  color: tokens.colorBrandForegroundLink,
  font: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
  ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
  ...focusRing,
});

export interface DecisionLinkProps {
  readonly decision: DecisionId;
  readonly children: string;
}

/** Leads to the decision's card. */
export function DecisionLink({ decision, children }: DecisionLinkProps) {
  return (
    <button type="button" className={useLink()} onClick={() => openSubPage({ screen: 'raci', decision })}>
      {children}
    </button>
  );
}
