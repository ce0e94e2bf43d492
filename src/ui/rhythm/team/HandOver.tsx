import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../../../domain/org/types';
import { rolesOf } from '../../../domain/org/roles';
import { leaderRolesOf } from '../../../domain/org/escalation';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import type { SeriesFacts } from '../../../domain/rhythm/seriesFacts';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { useAct } from '../../shared/workspace/useAct';
import { mailKey } from '../../../domain/rhythm/sameMail';

const useStyles = makeStyles({
  heading: { margin: 0 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    flexBasis: '100%',
    maxWidth: '640px',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

export interface HandOverProps {
  readonly organizer: Person;
  readonly organization: RhythmSettings['organization'];
  readonly series: readonly SeriesFacts[];
}

/** Names the next organizer; then the old series end here, and the new ones begin over there. */
export function HandOver({ organizer, organization, series }: HandOverProps) {
  const styles = useStyles();
  const { shared, context } = useServices();
  const [isOpen, setOpen] = useState(false);
  const people = successorsOf(organization, organizer);
  const [chosen, setChosen] = useState<string | null>(null);
  const { act, isBusy, failure } = useAct();
  const next = people.find(({ id }) => id === chosen) ?? people[0];
  if (next === undefined) return null;
  const handOver = (): Promise<boolean> =>
    act(async () => {
      await shared.claimOrganizer(next, organizer);
    });
  const invited = new Set(series.flatMap((one) => one.invited.map(({ mail }) => mailKey(mail))));
  if (!isOpen)
    return (
      <Button appearance="subtle" onClick={() => setOpen(true)}>
        Hand over
      </Button>
    );
  return (
    <section className={styles.content} aria-label="Hand the meetings over">
      <Text as="h2" className={styles.heading} size={400} weight="semibold">
        Hand the meetings over
      </Text>
      <RadioGroup
        aria-label="Who sends the meetings next"
        value={next.id}
        onChange={(_, { value }) => setChosen(value)}
      >
        {people.map(({ id, name, title }) => (
          <Radio key={id} value={id} label={title === null ? name : `${name}, ${title}`} />
        ))}
      </RadioGroup>
      <Text>
        1. You end {organizer.id === context.userId ? 'your' : `${organizer.name}’s`}{' '}
        {series.length === 1 ? 'series' : `${series.length} series`}: each of the {invited.size} people gets
        one cancellation a meeting. You see it before it is sent.
      </Text>
      <Text>
        2. {next.name} opens Rhythm, looks at the plan, and sends the new series: one invitation a person and
        meeting.
      </Text>
      <Text>Nothing is mailed by this step. What was decided stays.</Text>
      {failure !== null && (
        <FailureMessage failure={failure} doing="hand the meetings over" onRetry={() => void handOver()} />
      )}

      <div className={styles.actions}>
        <Button appearance="primary" disabled={isBusy} onClick={() => void handOver()}>
          Hand over to {next.name}
        </Button>
        <Button onClick={() => setOpen(false)}>Keep sending them</Button>
      </div>
    </section>
  );
}

/** The other leader first, then the other seated people. */
function successorsOf(
  { model, seats }: RhythmSettings['organization'],
  organizer: Person,
): readonly Person[] {
  const roles = [...leaderRolesOf(model), ...rolesOf(model)];
  const people = roles.flatMap((role) => seats[role] ?? []).filter(({ id }) => id !== organizer.id);
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
