import { makeStyles, tokens } from '@fluentui/react-components';
import type { RaciRow } from '../../../domain/raci/types';
import type { DecisionId } from '../../../playbook/decisions';
import { EmptyState } from '../../shared/EmptyState';
import { QuietButton } from '../../shared/QuietButton';

const useStyles = makeStyles({
  nearest: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

export interface NothingFoundProps {
  /** What was typed. */
  readonly text: string;
  /** What comes nearest, best first. */
  readonly nearest: readonly RaciRow[];
  readonly onOpen: (decision: DecisionId) => void;
  readonly onClear: () => void;
}

/** No decision answers what was asked; what comes nearest is offered, and not taken for the answer. */
export function NothingFound({ text, nearest, onOpen, onClear }: NothingFoundProps) {
  const styles = useStyles();
  const typed = text.trim();
  return (
    <EmptyState
      title={`Nothing found${typed === '' ? '' : ` for “${typed}”`}`}
      text={
        nearest.length > 0
          ? 'These decisions come nearest:'
          : 'Try another word, such as “budget”, “vendor” or “training”.'
      }
    >
      {nearest.length > 0 && (
        <ul className={styles.nearest} aria-label="Nearest decisions">
          {nearest.map(({ decision, number, title }) => (
            <li key={decision}>
              <QuietButton onClick={() => onOpen(decision)}>{`${number} ${title}`}</QuietButton>
            </li>
          ))}
        </ul>
      )}
      <QuietButton onClick={onClear}>Show all decisions</QuietButton>
    </EmptyState>
  );
}
