import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { lazy, Suspense, useState } from 'react';
import { FluentRoot } from '../shared/theme/FluentRoot';
import { useIsPhone } from '../shared/useIsPhone';
import { useWorkspace } from '../shared/workspace/useWorkspace';
import type { Matrix } from './useMatrix';
import type { MatrixReport } from '../../application/ports/Documents';
import { FileMenu } from '../shared/exchange/FileMenu';
import { useServices } from '../shared/ServicesContext';
import { useMeetingNames } from '../shared/workspace/useMeetingNames';

const ImportDialog = lazy(() =>
  import('./exchange/ImportDialog').then((dialog) => ({ default: dialog.ImportDialog })),
);
const AddDialog = lazy(() => import('./edit/AddDialog').then((dialog) => ({ default: dialog.AddDialog })));

const useStyles = makeStyles({
  actions: { display: 'flex', columnGap: tokens.spacingHorizontalXS, '@media print': { display: 'none' } },
});

/** Each stays in the tree once it was opened: it closes in place. */
type Dialog = 'import' | 'add';

export interface MatrixActionsProps {
  readonly matrix: Matrix;
  /** True where the person comes back from editing, to where they began. */
  readonly isBack: boolean;
  readonly onEdit: () => void;
}

const focusOn = (button: HTMLButtonElement | null): void => button?.focus();

/** What can be done with the matrix as a whole. A reader takes it along; who may write also edits and imports. */
export function MatrixActions({ matrix, isBack, onEdit }: MatrixActionsProps) {
  const styles = useStyles();
  const isPhone = useIsPhone();
  const { canEditRaci } = useWorkspace();
  const [asked, setAsked] = useState<Dialog | null>(null);
  const [opened, setOpened] = useState<readonly Dialog[]>([]);
  const ask = (dialog: Dialog): void => {
    setAsked(dialog);
    setOpened((before) => [...before, dialog]);
  };
  const dialog = { matrix: matrix.organization.matrix, onClose: () => setAsked(null) };
  return (
    <FluentRoot>
      <div className={styles.actions}>
        <ExportMenu matrix={matrix} />
        {canEditRaci && (
          <Button
            appearance="subtle"
            icon={<ArrowUpload20Regular />}
            aria-label="Import"
            title="Import"
            onClick={() => ask('import')}
          >
            {isPhone ? undefined : 'Import'}
          </Button>
        )}
        {canEditRaci &&
          (isPhone ? (
            <Button
              appearance="subtle"
              icon={<Add20Regular />}
              aria-label="Add a decision"
              onClick={() => ask('add')}
            />
          ) : (
            <Button ref={isBack ? focusOn : null} icon={<Edit20Regular />} onClick={onEdit}>
              Edit
            </Button>
          ))}
      </div>
      <Suspense fallback={null}>
        {opened.includes('import') && <ImportDialog isOpen={asked === 'import'} {...dialog} />}
        {opened.includes('add') && <AddDialog isOpen={asked === 'add'} {...dialog} />}
      </Suspense>
    </FluentRoot>
  );
}

/** The matrix to take along. */
function ExportMenu({ matrix }: { readonly matrix: Matrix }) {
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
