import { Button, Spinner, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { failureOrRethrow } from '../../../application/ports/Failure';
import type { AppointmentDraft } from '../../../domain/appointment/types';
import type { LocalDate, ZoneId } from '../../../domain/time/types';
import type { ExpectedSeries, RhythmSettings } from '../../../domain/rhythm/types';
import type { Availability, PersonAvailability } from '../../shared/availability/availabilityOf';
import { formatDayList } from '../../shared/dates/formatDates';
import { isAwayAllDay } from '../../../domain/freebusy/conflictsOf';
import { conflictLabels, describeConflicts } from '../../shared/availability/describeConflicts';
import { FreeBusyPermission } from '../../shared/availability/FreeBusyPermission';
import { formatDisplayValue } from '../../shared/dates/formatDisplayValue';
import { FailureMessage } from '../../shared/FailureMessage';
import { useServices } from '../../shared/ServicesContext';
import { PaneHeading } from '../PaneHeading';
import { usePaneStyles } from '../usePaneStyles';
import { checkedTime, useTimeCheck } from './useTimeCheck';

export interface TimeCheckProps {
  readonly draft: AppointmentDraft;
  readonly expected: ExpectedSeries;
  readonly settings: RhythmSettings;
}

/** Whether the required attendees are free at the meeting's time. Calendars are read only on a press. */
export function TimeCheck({ draft, expected, settings }: TimeCheckProps) {
  const styles = usePaneStyles();
  const { context } = useServices();
  const [asked, setAsked] = useState(false);
  const read = useTimeCheck({ draft, expected, settings, asked });
  return (
    <section className={styles.part} aria-label="Times">
      <PaneHeading>Times</PaneHeading>
      <Text className={styles.quiet}>{formatDisplayValue(checkedTime(draft, expected), context)}</Text>
      {!asked && (
        <>
          <Button onClick={() => setAsked(true)}>Check calendars</Button>
          <FreeBusyPermission />
        </>
      )}
      {read.isFetching && <Spinner size="tiny" label="Reading the calendars" labelPosition="after" />}
      {read.error !== null && (
        <FailureMessage
          failure={failureOrRethrow(read.error)}
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
  /** Whether the calendars may have the series already. */
  readonly isKnown: boolean;
}

function Conflicts({ availability, isKnown }: ConflictsProps) {
  const styles = usePaneStyles();
  const { locale, zone } = useServices().context;
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
            <Text>{describeTrouble(person, occurrences.length, locale)}</Text>
          </li>
        ))}
      </ul>
      <Holidays people={people} zone={zone} />
      {isKnown && (
        <Text size={200} className={styles.quiet}>
          Once it is sent, this meeting itself counts as busy.
        </Text>
      )}
    </>
  );
}

interface HolidaysProps {
  readonly people: readonly PersonAvailability[];
  readonly zone: ZoneId;
}

/** Who is away on which of the meeting's dates from morning to evening. */
function daysAway(people: readonly PersonAvailability[], zone: ZoneId) {
  const names = new Map<LocalDate, string[]>();
  for (const { person, answer, conflicts } of people)
    for (const { localDate } of conflicts)
      if (answer !== null && isAwayAllDay(answer, localDate, zone))
        names.set(localDate, [...(names.get(localDate) ?? []), person.name]);
  return [...names]
    .map(([date, away]) => ({ date, names: away }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

/** Weekdays on which an attendee is away the whole day, such as a holiday of their country's: the date may be held or moved. */
function Holidays({ people, zone }: HolidaysProps) {
  const { locale } = useServices().context;
  const styles = usePaneStyles();
  const days = daysAway(people, zone);
  if (days.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Holidays">
      {days.map(({ date, names }) => (
        <li key={date} className={styles.line}>
          <Text>
            {formatDayList([date], locale)}, a weekday: {names.join(' and ')}{' '}
            {names.length === 1 ? 'is' : 'are'} away the whole day. It may be a holiday.
          </Text>
        </li>
      ))}
    </ul>
  );
}

/** "busy Mar 3 and Mar 10"; for a single date just "busy". */
function describeTrouble(person: PersonAvailability, occurrences: number, locale: string): string {
  const [conflict] = person.conflicts;
  if (occurrences === 1 && conflict !== undefined && person.answer?.known === true)
    return conflictLabels[conflict.kind];
  return describeConflicts(person, occurrences, locale);
}
