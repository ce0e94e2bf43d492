import { Emptiness } from '../../shared/Emptiness';
import { QuietButton } from '../../shared/QuietButton';

export interface NothingFoundProps {
  /** What was typed. */
  readonly text: string;
  readonly onClear: () => void;
}

/** No decision meets what was asked for. */
export function NothingFound({ text, onClear }: NothingFoundProps) {
  const typed = text.trim();
  return (
    <Emptiness
      title={`Nothing found${typed === '' ? '' : ` for “${typed}”`}`}
      text="Try another word, such as “budget”, “vendor” or “training”."
    >
      <QuietButton onClick={onClear}>Show all decisions</QuietButton>
    </Emptiness>
  );
}
