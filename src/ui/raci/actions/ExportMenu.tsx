import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Document20Regular } from '@fluentui/react-icons/svg/document';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import type { MatrixReport, OfficeFile } from '../../../application/ports/Documents';
import type { Organization } from '../../../domain/org/types';
import type { RaciRow } from '../../../domain/raci/types';
import { announce } from '../../shared/announce';
import { downloadFile } from '../../shared/downloadFile';
import { useServices } from '../../shared/ServicesContext';
import { useIsPhone } from '../../shared/useIsPhone';
import { useNotice } from './useNotice';

export interface ExportMenuProps {
  readonly organization: Organization | null;
  readonly rows: readonly RaciRow[];
}

/** The matrix to take along: as a workbook, as a Word file, on paper. */
export function ExportMenu({ organization, rows }: ExportMenuProps) {
  const { documents, clock, context } = useServices();
  const isPhone = useIsPhone();
  const { notice, say } = useNotice();
  const save = async (make: (report: MatrixReport) => Promise<OfficeFile>): Promise<void> => {
    const { matrixReport } = await import('./matrixReport');
    const file = await make(matrixReport(organization, rows, { now: clock.now(), zone: context.zone }));
    downloadFile(file);
    announce(`${file.name} is being saved`);
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<ArrowDownload20Regular />} aria-label="Export" title="Export">
            {isPhone ? undefined : 'Export'}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              icon={<Table20Regular />}
              onClick={() => void save((report) => documents.matrixWorkbook(report))}
            >
              Excel workbook
            </MenuItem>
            <MenuItem
              icon={<Document20Regular />}
              onClick={() => void save((report) => documents.matrixFile(report))}
            >
              Word file
            </MenuItem>
            <MenuItem icon={<Print20Regular />} onClick={() => !print() && say(cannotPrint)}>
              Print
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {notice}
    </>
  );
}

const cannotPrint = 'This window does not print. Export a Word file and print that.';

/** False where the host lets its frames print nothing. */
function print(): boolean {
  let began = false;
  const begin = (): void => {
    began = true;
  };
  addEventListener('beforeprint', begin);
  window.print();
  removeEventListener('beforeprint', begin);
  return began;
}
