import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureMessage } from '../../shared/FailureMessage';
import type { Person } from '../../../domain/org/types';
import { useServices } from '../../shared/ServicesContext';
import { useAct } from '../../shared/workspace/useAct';

export interface ActingForProps {
  readonly organizer: Person;
  readonly onActFor: (organizer: Person) => void;
}

/** For an assistant: opens the organizer's calendar where they may write in it. */
export function ActingFor({ organizer, onActFor }: ActingForProps) {
  const { calendar } = useServices();
  const { act, isBusy, failure } = useAct();
  const [isRefused, setRefused] = useState(false);
  const look = (): Promise<boolean> =>
    act(async () => {
      const managed = await calendar.managedCalendars();
      if (managed.some(({ id }) => id === organizer.id)) onActFor(organizer);
      else setRefused(true);
    });
  return (
    <>
      <Button appearance="subtle" disabled={isBusy} onClick={() => void look()}>
        I work in {organizer.name}’s calendar
      </Button>
      {isRefused && (
        <Text role="alert">
          You may not write in {organizer.name}’s calendar. {organizer.name} can share it with you in Outlook,
          with the right to edit.
        </Text>
      )}
      {failure !== null && (
        <FailureMessage
          failure={failure}
          doing="look for the calendars you manage"
          onRetry={() => void look()}
        />
      )}
    </>
  );
}
