import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/findings/types';
import type { ModelConsequences } from '../../domain/model/modelConsequences';
import { BeforeAfter } from '../shared/BeforeAfter';
import { Disclosure } from '../shared/Disclosure';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
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
  const groups = (Object.keys(titles) as (keyof typeof titles)[]).filter(
    (group) => consequences[group].length > 0,
  );
  if (groups.length === 0 && settled.length + raised.length === 0)
    return <Text>Nothing else changes: it is the model in use.</Text>;
  return (
    <div className={styles.groups}>
      {groups.map((group) => (
        <Disclosure
          key={group}
          title={titles[group]}
          summary={changeCount(consequences[group].length)}
          startsOpen={consequences[group].length <= fewRows}
        >
          <BeforeAfter label={titles[group]} rows={consequences[group]} />
        </Disclosure>
      ))}
      {raised.length > 0 && <FindingDisclosure title="New findings" findings={raised} />}
      {settled.length > 0 && <FindingDisclosure title="Findings that settle" findings={settled} />}
    </div>
  );
}

const changeCount = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

function FindingDisclosure({
  title,
  findings,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
}) {
  const styles = useStyles();
  return (
    <Disclosure title={title} summary={String(findings.length)} startsOpen={findings.length <= fewRows}>
      <ul className={styles.list}>
        {findings.map(({ key, fact }) => (
          <li key={key}>{fact}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
