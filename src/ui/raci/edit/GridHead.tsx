import { roleNames } from '../../../playbook/roles';
import { SeatName } from '../matrix/SeatName';
import type { RaciColumn } from '../raciColumns';

/** The roles with who holds them. While the matrix is edited it keeps its order. */
export function GridHead({ columns }: { readonly columns: readonly RaciColumn[] }) {
  return (
    <thead>
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" scope="col">
          Decision
        </th>
        {columns.map((column) => (
          <th key={column.role} role="columnheader" scope="col">
            {roleNames[column.role].short}
            <SeatName column={column} />
          </th>
        ))}
        <th role="columnheader" scope="col">
          Change
        </th>
      </tr>
    </thead>
  );
}
