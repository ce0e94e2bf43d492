import { makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { TableReport } from '../../../application/ports/Documents';
import { useServices } from '../ServicesContext';

const FileMenu = lazy(() => import('./FileMenu').then((menu) => ({ default: menu.FileMenu })));

const useStyles = makeStyles({
  // Room reserved while its script loads.
  place: {
    display: 'flex',
    justifyContent: 'flex-end',
    minHeight: '32px',
    '@media print': { display: 'none' },
  },
});

/** A screen as a file. The report is written only on a press. */
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
