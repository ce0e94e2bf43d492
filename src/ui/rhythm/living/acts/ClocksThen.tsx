import { msPerDay, msPerMinute } from '../../../../domain/time/durations';
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { conflictsOf } from '../../../../domain/freebusy/conflictsOf';
import type { Conflict, FreeBusy } from '../../../../domain/freebusy/types';
import type { DatedSeries } from '../../../../domain/reconcile/dateSteps';
import { sameMail } from '../../../../domain/rhythm/sameMail';
import { offsetMinutesAt } from '../../../../domain/time/zonedTime';
import type { Instant } from '../../../../domain/time/types';
import { formatTime, cityOf } from '../../../shared/dates/formatDates';
import { useServices } from '../../../shared/ServicesContext';

const slotMinutes = 15;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

export interface ClocksThenProps {
  readonly series: DatedSeries;
  /** The new time. */
  readonly startUtc: Instant;
  /** The present time: everybody is busy there with the meeting itself. */
  readonly ownUtc: Instant;
}

/** The time by other attendees' clocks, and the conflicts; nothing without the right to read calendars. */
export function ClocksThen({ series, startUtc, ownUtc }: ClocksThenProps) {
  const styles = useStyles();
  const { calendar, context } = useServices();
  const people = series.attendees.filter(({ kind }) => kind !== 'resource');
  const mails = people.map(({ mail }) => mail);
  const startDay = Math.floor(startUtc / msPerDay) * msPerDay;
  const window = { startUtc: startDay - msPerDay, endUtc: startDay + 2 * msPerDay };
  const answers = useQuery({
    queryKey: ['freeBusyThen', mails, window],
    queryFn: () => calendar.freeBusy(mails, window, slotMinutes, 'silent'),
    enabled: mails.length > 0,
    retry: false,
  });
  const endUtc = startUtc + series.time.durationMinutes * msPerMinute;
  const isOwn = startUtc < ownUtc + series.time.durationMinutes * msPerMinute && ownUtc < endUtc;
  const lines = people.flatMap(({ mail, name }) => {
    const answer = answers.data?.find((one) => sameMail(one.mail, mail));
    if (answer === undefined) return [];
    const words = [
      ...describeClock(answer, startUtc, { zone: series.time.zone, locale: context.locale }),
      ...(isOwn ? [] : describeConflict(conflictsOf([{ startUtc, endUtc, localDate: '' }], [answer])[0])),
    ];
    return words.length === 0 ? [] : [{ mail, words: `${name}: ${words.join(', ')}.` }];
  });
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Everybody’s clock then">
      {lines.map(({ mail, words }) => (
        <li key={mail}>
          <Text>{words}</Text>
        </li>
      ))}
    </ul>
  );
}

function describeClock(
  answer: FreeBusy,
  startUtc: Instant,
  { zone, locale }: { readonly zone: string; readonly locale: string },
): readonly string[] {
  const theirs = answer.known ? answer.workingHours?.zone : undefined;
  if (theirs === undefined || offsetMinutesAt(startUtc, theirs) === offsetMinutesAt(startUtc, zone))
    return [];
  return [`${formatTime(startUtc, locale, theirs)} in ${cityOf(theirs)}`];
}

const conflictLabels: Readonly<Record<Conflict['kind'], string>> = {
  busy: 'busy then',
  tentative: 'tentatively busy then',
  outOfOffice: 'out of office then',
  dayOff: 'not working that day',
  outsideWorkingHours: 'outside working hours',
  unknown: 'calendar not known',
};

const describeConflict = (conflict: Conflict | undefined): readonly string[] =>
  conflict === undefined ? [] : [conflictLabels[conflict.kind]];
