import type { RaciColumn } from '../raciColumns';

/** Widths that do not follow the rows. */
export function MatrixColumns({ columns }: { readonly columns: readonly RaciColumn[] }) {
  return (
    <colgroup>
      <col style={{ width: '30.5%' }} />
      {columns.map(({ role }) => (
        <col key={role} />
      ))}
      <col style={{ width: '19.5%' }} />
    </colgroup>
  );
}
