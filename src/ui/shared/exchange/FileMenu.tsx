import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { Document20Regular } from '@fluentui/react-icons/svg/document';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { Table20Regular } from '@fluentui/react-icons/svg/table';
import type { OfficeFile } from '../../../application/ports/Documents';
import { announce } from '../announce';
import { downloadFile } from '../downloadFile';
import { useIsPhone } from '../useIsPhone';
import { useNotice } from './useNotice';

export interface FileMenuProps {
  readonly workbook: () => Promise<OfficeFile>;
  readonly wordFile: () => Promise<OfficeFile>;
}

/** What is on screen to take along: as a workbook, as a Word file, on paper. */
export function FileMenu({ workbook, wordFile }: FileMenuProps) {
  const isPhone = useIsPhone();
  const { notice, say } = useNotice();
  const save = async (make: () => Promise<OfficeFile>): Promise<void> => {
    const file = await make();
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
            <MenuItem icon={<Table20Regular />} onClick={() => void save(workbook)}>
              Excel workbook
            </MenuItem>
            <MenuItem icon={<Document20Regular />} onClick={() => void save(wordFile)}>
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
