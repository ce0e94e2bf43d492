import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../domain/findings/types';
import type { Consequence, ModelConsequences } from '../../../domain/model/modelConsequences';
import { Fold } from '../../shared/Fold';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
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
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** A group as short as this needs no fold. */
const fewRows = 4;

const titles = {
  seats: 'Seats',
  raci: 'Who decides what',
  attendees: 'Who is in the meetings',
  escalation: 'Who settles disputes',
  agendas: 'Agendas',
} as const;

/** Everything that follows from another model, group by group: as it is, and as it would be. */
export function ConsequenceList({ consequences }: { readonly consequences: ModelConsequences }) {
  const styles = useStyles();
  const { settled, raised } = consequences.findings;
  const groups = (Object.keys(titles) as (keyof typeof titles)[]).filter((group) => consequences[group].length > 0);
  if (groups.length === 0 && settled.length + raised.length === 0)
    return <Text>Nothing else changes: it is the model in use.</Text>;
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <Fold
          key={group}
          title={titles[group]}
          summary={changeCount(consequences[group].length)}
          startsOpen={consequences[group].length <= fewRows}
        >
          <BeforeAfter about={titles[group]} rows={consequences[group]} />
        </Fold>
      ))}
      {raised.length > 0 && <FindingFold title="New findings" findings={raised} />}
      {settled.length > 0 && <FindingFold title="Findings that settle" findings={settled} />}
    </div>
  );
}

const changeCount = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

function BeforeAfter({ about, rows }: { readonly about: string; readonly rows: readonly Consequence[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={about}>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Now</th>
          <th scope="col">Then</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ about: subject, before, after }) => (
          <tr key={subject}>
            <th scope="row">{subject}</th>
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

function FindingFold({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  return (
    <Fold title={title} summary={String(findings.length)} startsOpen={findings.length <= fewRows}>
      <ul className={styles.list}>
        {findings.map(({ key, fact }) => (
          <li key={key}>{fact}</li>
        ))}
      </ul>
    </Fold>
  );
}
