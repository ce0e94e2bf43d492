import { EmptyState } from '../../shared/EmptyState';
import { QuietButton } from '../../shared/QuietButton';

/** Why nothing is “mine”: Tandem does not know which seat the person holds. */
export function SeatUnknown({ onOpenRhythm }: { readonly onOpenRhythm: () => void }) {
  return (
    <EmptyState
      title="Tandem does not know your seat"
      text="Say in Rhythm who holds which role. If you hold none, choose All."
    >
      <QuietButton onClick={onOpenRhythm}>Open Rhythm</QuietButton>
    </EmptyState>
  );
}
