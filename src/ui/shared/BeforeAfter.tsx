import { makeStyles, tokens } from '@fluentui/react-components';
import type { Consequence } from './changeIn';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    '& th, & td': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 0`,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      textAlign: 'start',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      overflowWrap: 'anywhere',
    },
    '& thead th': { borderTop: 'none', color: tokens.colorNeutralForeground2 },
  },
  line: { display: 'block' },
});

export interface BeforeAfterProps {
  readonly label: string;
  readonly rows: readonly Consequence[];
}

/** What changes: as it is, and as it would be. */
export function BeforeAfter({ label, rows }: BeforeAfterProps) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Now</th>
          <th scope="col">Then</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ about, before, after }) => (
          <tr key={about}>
            <th scope="row">{about}</th>
            <td>
              <Lines lines={before} />
            </td>
            <td>
              <Lines lines={after} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return <>Nothing</>;
  return lines.map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ));
}
