import { makeStyles, tokens } from '@fluentui/react-components';
import { chosenChip } from './chosenChip';
import { visuallyHidden } from './visuallyHidden';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: visuallyHidden,
  input: { ...visuallyHidden, margin: 0 },
  chip: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    minWidth: '44px',
    height: '44px',
    paddingInline: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ...chosenChip,
    '@media (min-width: 640px)': { height: '32px', paddingInline: tokens.spacingHorizontalM },
  },
});

export interface ChipChoiceProps<Choice extends string> {
  /** What is chosen here, for those who hear it. */
  readonly legend: string;
  /** Names the group on its page. */
  readonly name: string;
  readonly choices: readonly (readonly [choice: Choice, label: string])[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One of several, as a row of chips: radio buttons underneath. */
export function ChipChoice<Choice extends string>(props: ChipChoiceProps<Choice>) {
  const { legend, name, choices, chosen, onChoose } = props;
  const styles = useStyles();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{legend}</legend>
      {choices.map(([choice, label]) => (
        <label key={choice} className={styles.chip}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

export interface ChipSwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** A chip that is on or off: a checkbox underneath. */
export function ChipSwitch({ label, isOn, onSwitch }: ChipSwitchProps) {
  const styles = useStyles();
  return (
    <label className={styles.chip}>
      <input
        type="checkbox"
        className={styles.input}
        checked={isOn}
        onChange={(event) => onSwitch(event.target.checked)}
      />
      {label}
    </label>
  );
}
