import { Button, Field, Radio, RadioGroup, Spinner, Text, makeStyles } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOrRethrow } from '../../../application/ports/Failure';
import type { Person } from '../../../domain/org/types';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';

const mine = 'mine';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

export interface OrganizerChoiceProps {
  readonly organizer: Person | null;
  readonly onChoose: (organizer: Person | null) => void;
}

/** Whose calendar has the series. Managed calendars are read only on a press. */
export function OrganizerChoice({ organizer, onChoose }: OrganizerChoiceProps) {
  const styles = useStyles();
  const { calendar, context } = useServices();
  const other = organizer?.id === context.userId ? null : organizer;
  const [wanted, setWanted] = useState(false);
  const managed = useQuery({
    queryKey: ['managed'],
    queryFn: () => calendar.managedCalendars(),
    enabled: wanted,
  });
  const executives = withChosen(managed.data ?? [], other);

  return (
    <div className={styles.choice}>
      <Field
        label="In whose calendar?"
        hint="The meetings are sent from this calendar, and Teams hosts them under its owner."
      >
        <RadioGroup
          value={other?.id ?? mine}
          onChange={(_, { value }) => onChoose(executives.find(({ id }) => id === value) ?? null)}
        >
          <Radio value={mine} label="Mine" />
          {executives.map(({ id, name }) => (
            <Radio key={id} value={id} label={`${name}’s, which I manage`} />
          ))}
        </RadioGroup>
      </Field>
      {!wanted && (
        <Button size="small" onClick={() => setWanted(true)}>
          Show calendars I manage
        </Button>
      )}
      {managed.isFetching && <Spinner size="tiny" label="Looking for calendars you manage" />}
      {managed.data?.length === 0 && <Text role="status">You manage no other calendar.</Text>}
      {managed.error !== null && (
        <FailureMessage
          failure={failureOrRethrow(managed.error)}
          doing="look for calendars you manage"
          onRetry={() => void managed.refetch()}
        />
      )}
    </div>
  );
}

function withChosen(people: readonly Person[], chosen: Person | null): readonly Person[] {
  return chosen === null || people.some(({ id }) => id === chosen.id) ? people : [chosen, ...people];
}
