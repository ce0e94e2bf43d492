import type { MatrixReport } from '../../../application/ports/Documents';
import type { Organization } from '../../../domain/org/types';
import type { RaciRow } from '../../../domain/raci/types';
import { FileMenu } from '../../shared/exchange/FileMenu';
import { useServices } from '../../shared/ServicesContext';
import { useMeetingNames } from '../../shared/workspace/useMeetingNames';

export interface ExportMenuProps {
  readonly organization: Organization | null;
  readonly rows: readonly RaciRow[];
}

/** The matrix to take along. */
export function ExportMenu({ organization, rows }: ExportMenuProps) {
  const { documents, clock, context } = useServices();
  const nameOf = useMeetingNames();
  const report = async (): Promise<MatrixReport> => {
    const { matrixReport } = await import('./matrixReport');
    return matrixReport(organization, rows, { now: clock.now(), zone: context.zone, nameOf });
  };
  return (
    <FileMenu
      workbook={async () => documents.matrixWorkbook(await report())}
      wordFile={async () => documents.matrixFile(await report())}
    />
  );
}
