import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { clockShifts, type ClockShift } from '../../../domain/recurrence/clockShifts';
import { nextOccurrence } from '../../../domain/recurrence/occurrences';
import type { SeriesTime } from '../../../domain/recurrence/types';
import { offsetMinutesAt } from '../../../domain/time/zonedTime';
import type { Interval, ZoneId } from '../../../domain/time/types';
import {
  formatLocalDate,
  formatZone,
  formatTime,
  formatWallTime,
  weekdayName,
} from '../../shared/dates/formatDates';
import type { PersonAvailability } from '../../shared/availability/availabilityOf';
import { useServices } from '../../shared/ServicesContext';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

export interface ClockAuditProps {
  readonly time: SeriesTime;
  readonly people: readonly PersonAvailability[];
  readonly window: Interval;
}

/** The hour of everybody in another zone, and the dates on which a change of clocks moves it. */
export function ClockAudit({ time, people, window }: ClockAuditProps) {
  const { locale } = useServices().context;
  const styles = useStyles();
  const first = nextOccurrence(time, window.startUtc);
  const elsewhere = people.flatMap(({ person, answer }) => {
    const zone = answer?.known === true ? answer.workingHours?.zone : undefined;
    return zone === undefined || hasSameClocks(zone, time, window) ? [] : [{ person, zone }];
  });
  if (elsewhere.length === 0) return null;
  return (
    <ul className={styles.list}>
      {elsewhere.map(({ person, zone }) => (
        <li key={person.id}>
          <Text>
            {person.name}: {formatTime(first.startUtc, locale, zone)} in {formatZone(zone, locale)}.{' '}
            {clockShifts(time, zone, window)
              .map((shift) => describeShift(shift, locale))
              .join(' ')}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function hasSameClocks(zone: ZoneId, time: SeriesTime, window: Interval): boolean {
  if (zone === time.zone) return true;
  const first = nextOccurrence(time, window.startUtc).startUtc;
  const sameNow = offsetMinutesAt(first, zone) === offsetMinutesAt(first, time.zone);
  return sameNow && clockShifts(time, zone, window).length === 0;
}

/** "Moves to 5:00 AM from Tue, Mar 16 to Tue, Mar 23." */
function describeShift(shift: ClockShift, locale: string): string {
  const day = shift.shiftedDay === null ? '' : ` on ${weekdayName(shift.shiftedDay, locale)}`;
  const moved = `${formatWallTime(shift.shiftedTime, locale)}${day}`;
  const from = formatLocalDate(shift.fromDate, locale);
  if (shift.untilDate === null) return `Moves to ${moved} from ${from} on.`;
  if (shift.untilDate === shift.fromDate) return `Moves to ${moved} on ${from}.`;
  return `Moves to ${moved} from ${from} to ${formatLocalDate(shift.untilDate, locale)}.`;
}
