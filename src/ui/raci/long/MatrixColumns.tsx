import type { RaciColumn } from '../raciColumns';

/** Widths that do not follow the rows. */
export function MatrixColumns({ columns }: { readonly columns: readonly RaciColumn[] }) {
  return (
    <colgroup>
      <col style={{ width: '32%' }} />
      {columns.map(({ role }) => (
        <col key={role} />
      ))}
      <col style={{ width: '18%' }} />
    </colgroup>
  );
}
