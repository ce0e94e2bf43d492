import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { TableReport } from '../../../application/ports/Documents';
import { useServices } from '../ServicesContext';

const FileMenu = lazy(() => import('./FileMenu').then((menu) => ({ default: menu.FileMenu })));

const useStyles = makeStyles({
  // Its room is kept while it is on its way.
  place: {
    display: 'flex',
    justifyContent: 'flex-end',
    minHeight: '32px',
    '@media print': { display: 'none' },
  },
});

/** A screen to take along. What it says is put into words only when somebody asks for it. */
export function ReportMenu({ report }: { readonly report: () => Promise<TableReport> }) {
  const { documents } = useServices();
  return (
    <div className={useStyles().place}>
      <Suspense fallback={null}>
        <FileMenu
          workbook={async () => documents.tableWorkbook(await report())}
          wordFile={async () => documents.tableFile(await report())}
        />
      </Suspense>
    </div>
  );
}
