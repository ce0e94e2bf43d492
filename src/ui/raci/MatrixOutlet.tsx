import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { useMaybeServices } from '../shared/ServicesContext';
import type { MatrixEditorProps } from './edit/MatrixEditor';
import { RaciList } from './matrix/RaciList';
import { RaciTable, type RaciTableProps } from './matrix/RaciTable';

const LongMatrix = lazy(() => import('./long/LongMatrix').then((long) => ({ default: long.LongMatrix })));
const MatrixEditor = lazy(() =>
  import('./edit/MatrixEditor').then((edit) => ({ default: edit.MatrixEditor })),
);

const useStyles = makeStyles({
  // The room of the editor's own line.
  bar: { minHeight: '32px', marginBottom: tokens.spacingVerticalXS },
  list: { '@media (min-width: 640px)': { display: 'none' }, '@media print': { display: 'none' } },
});

/** As many rows as a page holds without care; a longer matrix draws only those in sight. */
const plainRows = 60;

/** As many as fill a window while the rest is fetched. */
const firstRows = 12;

export interface MatrixOutletProps extends RaciTableProps {
  /** Null while the matrix is only read. */
  readonly editing: Omit<MatrixEditorProps, 'shared'> | null;
}

/** The matrix as it is read or edited. The editor and the long matrix are fetched on demand; the first rows show meanwhile. */
export function MatrixOutlet({ editing, ...reading }: MatrixOutletProps) {
  const shared = useMaybeServices()?.shared;
  const styles = useStyles();
  const isLong = reading.rows.length > plainRows;
  const rows = isLong ? reading.rows.slice(0, firstRows) : reading.rows;
  const plain = <PlainMatrix {...reading} rows={rows} />;
  if (editing !== null && shared !== undefined)
    return (
      <Suspense
        fallback={
          <>
            <div className={styles.bar} />
            {plain}
          </>
        }
      >
        <MatrixEditor shared={shared} {...editing} />
      </Suspense>
    );
  if (!isLong) return plain;
  return (
    <Suspense fallback={plain}>
      <LongMatrix {...reading} />
    </Suspense>
  );
}

function PlainMatrix(props: RaciTableProps) {
  return (
    <>
      <RaciTable {...props} />
      <div className={useStyles().list}>
        <RaciList label="Decisions" {...props} />
      </div>
    </>
  );
}
