import { Button } from '@fluentui/react-components';
import type { Remedy } from '../../../domain/findings/types';
import { describeRemedy } from './describeRemedy';
import type { NameOf } from './describeFinding';
import type { DecisionId } from '../../../playbook/decisions';

export interface RemedyButtonsProps {
  readonly remedies: readonly Remedy[];
  readonly nameOf: NameOf;
  /** A reader is led to where something is settled, and changes nothing. */
  readonly canEdit: boolean;
  /** The decision that the person looks at already; null where they look at none. */
  readonly at: DecisionId | null;
  readonly size?: 'small' | 'medium';
  readonly isBusy: boolean;
  readonly onRemedy: (remedy: Remedy) => void;
}

/** What settles a finding, best first: at once, or where it leads. */
export function RemedyButtons(props: RemedyButtonsProps) {
  const { remedies, nameOf, canEdit, at, size, isBusy, onRemedy } = props;
  return remedies
    .filter((remedy) => isOffered(remedy, canEdit, at))
    .map((remedy, index) => (
      <Button
        key={describeRemedy(remedy, nameOf)}
        size={size ?? 'medium'}
        appearance={index === 0 ? 'secondary' : 'subtle'}
        disabledFocusable={isBusy}
        onClick={() => onRemedy(remedy)}
      >
        {describeRemedy(remedy, nameOf)}
      </Button>
    ));
}

function isOffered(remedy: Remedy, canEdit: boolean, at: DecisionId | null): boolean {
  if (remedy.kind === 'edit') return canEdit;
  return remedy.kind !== 'openDecision' || remedy.decision !== at;
}
