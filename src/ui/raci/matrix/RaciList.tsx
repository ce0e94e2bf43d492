import { makeResetStyles, tokens } from '@fluentui/react-components';
import type { RaciRow } from '../../../domain/raci/types';
import type { DecisionId } from '../../../playbook/decisions';
import type { RaciColumn } from '../raciColumns';
import { RaciListItem } from './RaciListItem';

export const useListStyle = makeResetStyles({
  listStyleType: 'none',
  margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
  padding: 0,
  '@media (min-width: 640px)': { display: 'none' },
  '@media print': { display: 'none' },
});

export interface RaciListProps {
  readonly rows: readonly RaciRow[];
  readonly columns: readonly RaciColumn[];
  readonly text: string;
  readonly onOpen: (decision: DecisionId) => void;
}

/** The decisions on a phone: who answers for each, at a glance. */
export function RaciList({ rows, columns, text, onOpen }: RaciListProps) {
  return (
    <ul className={useListStyle()} aria-label="Decisions">
      {rows.map((row) => (
        <RaciListItem key={row.decision} row={row} columns={columns} text={text} onOpen={onOpen} />
      ))}
    </ul>
  );
}
