import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FreeBusy } from '../../../domain/freebusy/types';
import { expandSeries } from '../../../domain/recurrence/occurrences';
import type { SeriesTime } from '../../../domain/recurrence/types';
import type { RhythmSettings } from '../../../domain/rhythm/types';
import type { Interval, LocalDate } from '../../../domain/time/types';
import type { MeetingId } from '../../../playbook/meetings';
import { AvailabilityTable } from './AvailabilityTable';
import { availabilityOf, type Availability } from '../../shared/availability/availabilityOf';
import { ClockAudit } from './ClockAudit';
import { describeConflicts } from '../../shared/availability/describeConflicts';
import { invitedPeople } from '../../shared/availability/invitedPeople';
import { MeetingHeading } from '../../shared/MeetingHeading';
import { TimeFields } from './TimeFields';
import { useServices } from '../../shared/ServicesContext';

const useStyles = makeStyles({
  meeting: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
  heading: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
  },
  conflicts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

export interface MeetingTimeProps {
  readonly title: string;
  readonly time: SeriesTime;
  readonly settings: RhythmSettings;
  readonly meeting: MeetingId;
  /** Null until the calendars were read. */
  readonly freeBusy: readonly FreeBusy[] | null;
  readonly window: Interval;
  readonly today: LocalDate;
  readonly onChange: (time: SeriesTime) => void;
}

/** The time of one meeting, and its fit with everybody's calendar. */
export function MeetingTime(props: MeetingTimeProps) {
  const styles = useStyles();
  const { title, time, settings, meeting, freeBusy, window, today, onChange } = props;
  const availability = useMemo(
    () =>
      freeBusy === null
        ? null
        : availabilityOf(expandSeries(time, window), invitedPeople(settings, meeting), freeBusy),
    [freeBusy, time, window, settings, meeting],
  );
  return (
    <section className={styles.meeting} aria-label={title}>
      <div className={styles.heading}>
        <MeetingHeading>{title}</MeetingHeading>
        {availability !== null && <FreeBadge availability={availability} />}
      </div>
      <TimeFields meetingTitle={title} time={time} today={today} onChange={onChange} />
      {availability !== null && (
        <>
          <Conflicts availability={availability} />
          <AvailabilityTable meetingTitle={title} availability={availability} />
          <ClockAudit time={time} people={availability.people} window={window} />
        </>
      )}
    </section>
  );
}

function FreeBadge({ availability: { free, occurrences } }: { readonly availability: Availability }) {
  const everyTime = free === occurrences.length;
  return (
    <Badge appearance="tint" color={everyTime ? 'success' : 'informative'} size="large">
      {free} of {occurrences.length} free
    </Badge>
  );
}

function Conflicts({ availability }: { readonly availability: Availability }) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const { people, occurrences } = availability;
  const troubled = people.filter(({ answer, conflicts }) => answer?.known !== true || conflicts.length > 0);
  if (troubled.length === 0) return <Text>Everybody is free every time.</Text>;
  return (
    <ul className={styles.conflicts}>
      {troubled.map((person) => (
        <li key={person.person.id}>
          <Text weight="semibold">{person.person.name}</Text>
          <Text>
            {person.optional ? ' (optional) ' : ' '}
            {describeConflicts(person, occurrences.length, locale)}
          </Text>
        </li>
      ))}
    </ul>
  );
}
