import { roleNames } from '../../../playbook/roles';
import type { RaciColumn } from '../raciColumns';
import type { RaciOrder } from '../raciView';
import { OrderHeading } from './OrderHeading';
import { SeatName } from './SeatName';

export interface RaciTableHeadProps {
  readonly columns: readonly RaciColumn[];
  readonly order: RaciOrder;
  readonly onOrder: (order: RaciOrder) => void;
}

/** The roles with who holds them; each heading orders the table. */
export function RaciTableHead({ columns, order, onOrder }: RaciTableHeadProps) {
  const orderedBy = (by: RaciOrder) => ({ active: order === by, onOrder: () => onOrder(by) });
  return (
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
        <OrderHeading label="Decided at" hint="Decisions without a meeting first" {...orderedBy('meeting')} />
      </tr>
    </thead>
  );
}
