import { memo } from 'react';
import type { Organization } from '../../../domain/org/types';
import type { RaciRow } from '../../../domain/raci/types';
import type { DecisionId } from '../../../playbook/decisions';
import type { RaciColumn } from '../raciColumns';
import { DecisionButton } from './DecisionButton';
import { Highlighted } from './Highlighted';
import { LetterWithWord } from './LetterWithWord';
import { MeetingCell } from './MeetingCell';
import { useTableStyles } from './useTableStyles';

export interface RaciTableRowProps {
  readonly row: RaciRow;
  readonly columns: readonly RaciColumn[];
  readonly organization: Organization;
  readonly text: string;
  readonly isCurrent: boolean;
  readonly onOpen: (decision: DecisionId) => void;
  /** Its place in a long table, which draws only the rows in sight; counts from 0. */
  readonly index?: number;
  readonly measure?: (row: HTMLElement | null) => void;
}

/** One decision. Kept while nothing about it changes, so that typing redraws only what it must. */
export const RaciTableRow = memo(function RaciTableRow(props: RaciTableRowProps) {
  const { row, columns, organization, text, isCurrent, onOpen, index, measure } = props;
  const styles = useTableStyles();
  return (
    <tr
      ref={measure}
      {...(index !== undefined && placeOf(index))}
      {...(isCurrent && { 'aria-current': true })}
    >
      <th scope="row">
        <span className={styles.decision}>
          <span className={styles.number}>{row.number}</span>
          <span>
            <DecisionButton decision={row.decision} onOpen={onOpen}>
              <Highlighted title={row.title} text={text} />
            </DecisionButton>
            {row.derived && <span className={styles.derived}>Derived: there is no CAIO in this model</span>}
          </span>
        </span>
      </th>
      {columns.map(({ role }) => (
        <td key={role}>
          <LetterWithWord letter={row.letters[role] ?? null} />
        </td>
      ))}
      <td>
        <MeetingCell decision={row.decision} organization={organization} />
      </td>
    </tr>
  );
});

/** The heading is the first row. */
const placeOf = (index: number) => ({ 'data-index': index, 'aria-rowindex': index + 2 });
