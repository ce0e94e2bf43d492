import { useRef } from 'react';
import type { RaciRow } from '../../../domain/raci/types';
import type { DecisionId } from '../../../playbook/decisions';
import { roleNames } from '../../../playbook/roles';
import type { RaciColumn } from '../raciColumns';
import type { RaciOrder } from '../raciView';
import { OrderHeading } from './OrderHeading';
import { RaciTableRow } from './RaciTableRow';
import { SeatName } from './SeatName';
import { useRowClicks } from './useRowClicks';
import { useTableStyles } from './useTableStyles';

export interface RaciTableProps {
  readonly rows: readonly RaciRow[];
  readonly columns: readonly RaciColumn[];
  readonly text: string;
  readonly order: RaciOrder;
  readonly current: DecisionId | null;
  readonly onOrder: (order: RaciOrder) => void;
  readonly onOpen: (decision: DecisionId) => void;
}

/** The matrix, where there is room for it. */
export function RaciTable({ rows, columns, text, order, current, onOrder, onOpen }: RaciTableProps) {
  const styles = useTableStyles();
  const table = useRef<HTMLTableElement>(null);
  useRowClicks(table, onOpen);
  const orderedBy = (by: RaciOrder) => ({ active: order === by, onOrder: () => onOrder(by) });
  return (
    <table ref={table} className={styles.table}>
      <caption>Who decides what: the part of each role in each decision</caption>
      <thead>
        <tr>
          <OrderHeading label="Decision" hint="Order by number" {...orderedBy('number')} />
          {columns.map((column) => (
            <OrderHeading
              key={column.role}
              label={roleNames[column.role].short}
              hint={`Order by the part of the ${roleNames[column.role].full}`}
              {...orderedBy(column.role)}
            >
              <SeatName column={column} />
            </OrderHeading>
          ))}
          <OrderHeading
            label="Decided at"
            hint="Decisions without a meeting first"
            {...orderedBy('meeting')}
          />
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RaciTableRow
            key={row.decision}
            row={row}
            columns={columns}
            text={text}
            isCurrent={row.decision === current}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
}
