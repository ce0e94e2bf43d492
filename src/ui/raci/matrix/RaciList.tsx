import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { RaciRow } from '../../../domain/raci/types';
import type { DecisionId } from '../../../playbook/decisions';
import type { RaciColumn } from '../raciColumns';
import { RaciListItem } from './RaciListItem';

export const useListStyle = makeResetStyles({
  listStyleType: 'none',
  margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
  padding: 0,
});

export interface RaciListProps {
  readonly label: string;
  readonly rows: readonly RaciRow[];
  readonly columns: readonly RaciColumn[];
  readonly text: string;
  readonly onOpen: (decision: DecisionId) => void;
}

/** The decisions where there is no room for the matrix: who answers for each, at a glance. */
export function RaciList({ label, rows, columns, text, onOpen }: RaciListProps) {
  return (
    <ul className={useListStyle()} aria-label={label}>
      {rows.map((row) => (
        <RaciListItem key={row.decision} row={row} columns={columns} text={text} onOpen={onOpen} />
      ))}
    </ul>
  );
}
