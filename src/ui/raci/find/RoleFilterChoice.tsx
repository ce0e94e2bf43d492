import { makeStyles, tokens } from '@fluentui/react-components';
import { roleNames } from '../../../playbook/roles';
import { hiddenFromSight } from '../../shared/hiddenFromSight';
import type { RaciColumn } from '../raciColumns';
import type { RoleFilter } from '../raciView';
import { chosenChip } from '../chosenChip';

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
  legend: hiddenFromSight,
  radio: { ...hiddenFromSight, margin: 0 },
  choice: {
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

export interface RoleFilterChoiceProps {
  readonly columns: readonly RaciColumn[];
  readonly filter: RoleFilter;
  readonly onFilter: (filter: RoleFilter) => void;
}

/** Whose decisions to show. */
export function RoleFilterChoice({ columns, filter, onFilter }: RoleFilterChoiceProps) {
  const styles = useStyles();
  const choices: readonly (readonly [RoleFilter, string])[] = [
    ['all', 'All'],
    ['mine', 'Mine'],
    ...columns.map(({ role }) => [role, roleNames[role].short] as const),
  ];
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>Show the decisions of</legend>
      {choices.map(([choice, label]) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name="role"
            className={styles.radio}
            checked={choice === filter}
            onChange={() => onFilter(choice)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
