import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/findings/types';
import type { ModelConsequences } from './modelConsequences';
import { BeforeAfter } from '../shared/BeforeAfter';
import { Disclosure } from '../shared/Disclosure';
import { describeFinding, type NameOf } from '../shared/findings/describeFinding';

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

export interface ConsequenceListProps {
  readonly consequences: ModelConsequences;
  readonly nameOf: NameOf;
}

/** Everything that follows from another model, group by group: as it is, and as it would be. */
export function ConsequenceList({ consequences, nameOf }: ConsequenceListProps) {
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
      {raised.length > 0 && <FindingDisclosure title="New findings" findings={raised} nameOf={nameOf} />}
      {settled.length > 0 && (
        <FindingDisclosure title="Findings that settle" findings={settled} nameOf={nameOf} />
      )}
    </div>
  );
}

const changeCount = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

function FindingDisclosure({
  title,
  findings,
  nameOf,
}: {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly nameOf: NameOf;
}) {
  const styles = useStyles();
  return (
    <Disclosure title={title} summary={String(findings.length)} startsOpen={findings.length <= fewRows}>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={finding.key}>{describeFinding(finding, nameOf)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
