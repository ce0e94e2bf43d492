import { roleNames } from '../../../playbook/roles';
import { ChipChoice } from '../../shared/ChipChoice';
import type { RaciColumn } from '../raciColumns';
import type { RoleFilter } from '../raciView';

export interface RoleFilterChoiceProps {
  readonly columns: readonly RaciColumn[];
  readonly filter: RoleFilter;
  readonly onFilter: (filter: RoleFilter) => void;
}

/** Whose decisions to show. */
export function RoleFilterChoice({ columns, filter, onFilter }: RoleFilterChoiceProps) {
  const choices: readonly (readonly [RoleFilter, string])[] = [
    ['all', 'All'],
    ['mine', 'Mine'],
    ...columns.map(({ role }) => [role, roleNames[role].short] as const),
  ];
  return (
    <ChipChoice
      legend="Show the decisions of"
      name="role"
      choices={choices}
      chosen={filter}
      onChoose={onFilter}
    />
  );
}
