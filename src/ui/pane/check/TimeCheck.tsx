import { Button, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOf } from '../../../application/ports/Failure';
import type { AppointmentDraft } from '../../../domain/appointment/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import type { MeetingId } from '../../../playbook/meetings';
import type { Availability, PersonAvailability } from '../../shared/availability/availabilityOf';
import { conflictWords, conflictsInWords } from '../../shared/availability/conflictsInWords';
import { FreeBusyPermission } from '../../shared/availability/FreeBusyPermission';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { PaneHeading } from '../PaneHeading';
import { usePaneStyles } from '../usePaneStyles';
import { useTimeCheck } from './useTimeCheck';

export interface TimeCheckProps {
  readonly draft: AppointmentDraft;
  readonly meeting: MeetingId;
  readonly settings: RhythmSettings;
}

/** Whether those who are required are free at the form's dates. Calendars are read only when somebody asks. */
export function TimeCheck({ draft, meeting, settings }: TimeCheckProps) {
  const styles = usePaneStyles();
  const [asked, setAsked] = useState(false);
  const read = useTimeCheck({ draft, meeting, settings, asked });
  return (
    <section className={styles.part} aria-label="Times">
      <PaneHeading>Times</PaneHeading>
      {!asked && (
        <>
          <Button onClick={() => setAsked(true)}>Check calendars</Button>
          <FreeBusyPermission />
        </>
      )}
      {read.isFetching && <Spinner size="tiny" label="Reading the calendars" labelPosition="after" />}
      {read.error !== null && (
        <FailureMessage
          failure={failureOf(read.error)}
          doing="read the calendars"
          onRetry={() => void read.refetch()}
        />
      )}
      {asked && read.data !== undefined && (
        <Conflicts availability={read.data} isKnown={draft.meeting !== null} />
      )}
    </section>
  );
}

interface ConflictsProps {
  readonly availability: Availability;
  /** Whether the series may stand in the calendars already. */
  readonly isKnown: boolean;
}

function Conflicts({ availability, isKnown }: ConflictsProps) {
  const styles = usePaneStyles();
  const { locale } = useServices().context;
  const { people, occurrences, free } = availability;
  const troubled = people.filter(({ answer, conflicts }) => answer?.known !== true || conflicts.length > 0);
  if (occurrences.length === 0) return <Text>No date of this meeting lies ahead.</Text>;
  if (troubled.length === 0)
    return <Text>{occurrences.length === 1 ? 'Everybody is free.' : 'Everybody is free every time.'}</Text>;
  return (
    <>
      <Text>
        {free} of {occurrences.length} {occurrences.length === 1 ? 'date' : 'dates'} free for everybody
        required
      </Text>
      <ul className={styles.list} aria-label="Who is not free">
        {troubled.map((person) => (
          <li key={person.person.id} className={styles.line}>
            <Text weight="semibold">{person.person.name}</Text>{' '}
            <Text>{troubleInWords(person, occurrences.length, locale)}</Text>
          </li>
        ))}
      </ul>
      {isKnown && (
        <Text size={200} className={styles.quiet}>
          Once it is sent, this meeting itself counts as busy.
        </Text>
      )}
    </>
  );
}

/** "busy Mar 3 and Mar 10"; for a single date just "busy". */
function troubleInWords(person: PersonAvailability, occurrences: number, locale: string): string {
  const [conflict] = person.conflicts;
  if (occurrences === 1 && conflict !== undefined && person.answer?.known === true)
    return conflictWords[conflict.kind];
  return conflictsInWords(person, occurrences, locale);
}
