import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MatrixRow } from '../../../domain/raci/types';
import { useServices } from '../../shared/ServicesContext';
import { SavingFailure } from '../edit/SavingLine';
import { useEdits } from '../edit/useEdits';
import { useWorkspace } from '../../shared/workspace/useWorkspace';

const useStyles = makeStyles({
  gone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalM,
  },
  text: { margin: 0 },
});

/** The card of a decision outside the matrix: retired, or unknown. */
export function GoneDecision({
  stored,
  onClose,
}: {
  readonly stored: MatrixRow | null;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.gone}>
      <p className={styles.text}>
        {stored === null
          ? 'The link names a decision that this matrix does not have. It may belong to another team, or it was never kept.'
          : 'This decision is retired. It stands in no matrix and in no agenda.'}
      </p>
      {stored !== null && <Restore stored={stored} />}
      <Button onClick={onClose}>Show all decisions</Button>
    </div>
  );
}

function Restore({ stored }: { readonly stored: MatrixRow }) {
  const { saving, make } = useEdits(useServices().shared);
  const { canEditRaci } = useWorkspace();
  if (!canEditRaci) return null;
  const restore = (): void =>
    void make([{ kind: 'restoreDecision', decision: stored.decision }], `restore decision ${stored.number}`);
  return (
    <>
      <Button appearance="primary" onClick={restore}>
        Restore it
      </Button>
      <SavingFailure saving={saving} />
    </>
  );
}
