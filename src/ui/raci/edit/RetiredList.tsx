import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MatrixRow } from '../../../domain/raci/types';

const useStyles = makeStyles({
  part: { marginTop: tokens.spacingVerticalXL },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, minHeight: '24px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    maxWidth: '640px',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface RetiredListProps {
  readonly matrix: readonly MatrixRow[];
  readonly onRestore: (row: MatrixRow) => void;
}

/** The retired decisions, with the way back. */
export function RetiredList({ matrix, onRestore }: RetiredListProps) {
  const styles = useStyles();
  const retired = matrix.filter((row) => row.retired);
  if (retired.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary className={styles.summary}>Retired decisions ({retired.length})</summary>
      <ul className={styles.list}>
        {retired.map((row) => (
          <li key={row.decision} className={styles.item}>
            <span>
              {row.number} {row.title}
            </span>
            <Button appearance="subtle" aria-label={`Restore ${row.title}`} onClick={() => onRestore(row)}>
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
