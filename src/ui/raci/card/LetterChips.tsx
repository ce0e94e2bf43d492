import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { raciLetterLabels, type RaciLetter } from '../../../playbook/decisions';
import { visuallyHidden } from '../../shared/visuallyHidden';
import { chosenChip } from '../../shared/chosenChip';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  radio: { ...visuallyHidden, margin: 0 },
  choice: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    minHeight: '44px',
    paddingInline: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...chosenChip,
    '@media (min-width: 640px)': { minHeight: '32px' },
  },
  letter: { fontWeight: tokens.fontWeightBold },
});

export interface LetterChipsProps {
  /** Unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly letters: readonly RaciLetter[];
  readonly current: RaciLetter | null;
  readonly onChoose: (letter: RaciLetter | null) => void;
}

/** The letters of one role in one decision, each with its word, thumb-high on a phone. */
export function LetterChips({ name, label, letters, current, onChoose }: LetterChipsProps) {
  const styles = useStyles();
  const choices: readonly (RaciLetter | null)[] = [...letters, null];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {choices.map((letter) => (
          <label key={letter ?? 'none'} className={mergeClasses(styles.choice)}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={letter === current}
              onChange={() => onChoose(letter)}
            />
            {letter !== null && <span className={styles.letter}>{letter}</span>}
            {letter === null ? 'No part' : raciLetterLabels[letter]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
