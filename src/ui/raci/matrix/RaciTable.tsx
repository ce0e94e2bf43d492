import { useRef } from 'react';
import type { Organization } from '../../../domain/org/types';
import type { RaciRow } from '../../../domain/raci/types';
import type { DecisionId } from '../../../playbook/decisions';
import type { RaciColumn } from '../raciColumns';
import type { RaciOrder } from '../raciView';
import { RaciTableHead } from './RaciTableHead';
import { RaciTableRow } from './RaciTableRow';
import { useRowClicks } from './useRowClicks';
import { useTableStyles } from './useTableStyles';

export interface RaciTableProps {
  readonly rows: readonly RaciRow[];
  readonly columns: readonly RaciColumn[];
  readonly organization: Organization;
  readonly text: string;
  readonly order: RaciOrder;
  readonly current: DecisionId | null;
  readonly onOrder: (order: RaciOrder) => void;
  readonly onOpen: (decision: DecisionId) => void;
}

/** The matrix, where there is room for it. */
export function RaciTable(props: RaciTableProps) {
  const { rows, columns, organization, text, order, current, onOrder, onOpen } = props;
  const styles = useTableStyles();
  const table = useRef<HTMLTableElement>(null);
  useRowClicks(table, onOpen);
  return (
    <table ref={table} className={styles.table}>
      <caption>Who decides what: the part of each role in each decision</caption>
      <RaciTableHead columns={columns} order={order} onOrder={onOrder} />
      <tbody>
        {rows.map((row) => (
          <RaciTableRow
            key={row.decision}
            row={row}
            columns={columns}
            organization={organization}
            text={text}
            isCurrent={row.decision === current}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
}
