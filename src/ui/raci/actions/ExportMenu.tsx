import type { MatrixReport } from '../../../application/ports/Documents';
import { FileMenu } from '../../shared/exchange/FileMenu';
import { useServices } from '../../shared/ServicesContext';
import { useMeetingNames } from '../../shared/workspace/useMeetingNames';
import type { Matrix } from '../useMatrix';

/** The matrix to take along. */
export function ExportMenu({ matrix }: { readonly matrix: Matrix }) {
  const { documents, clock, context } = useServices();
  const nameOf = useMeetingNames();
  const report = async (): Promise<MatrixReport> => {
    const { matrixReport } = await import('./matrixReport');
    return matrixReport(matrix, { now: clock.now(), zone: context.zone, nameOf });
  };
  return (
    <FileMenu
      workbook={async () => documents.matrixWorkbook(await report())}
      wordFile={async () => documents.matrixFile(await report())}
    />
  );
}
