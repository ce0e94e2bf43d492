import { msPerMinute } from '../../../../domain/time/durations';
import type { StandingMeetings } from '../../../../domain/freebusy/withoutMeetings';
import type { ActualSeries, SeriesException } from '../../../../domain/reconcile/types';
import { expandSeries } from '../../../../domain/recurrence/occurrences';
import type { SeriesTime } from '../../../../domain/recurrence/types';
import { toInstant } from '../../../../domain/time/zonedTime';
import type { Interval } from '../../../../domain/time/types';

/** The series that hold hours in people's calendars already: the organizer's, and theirs who have not declined. */
export function standingMeetings(
  series: readonly ActualSeries[],
  organizerMail: string,
  window: Interval,
): readonly StandingMeetings[] {
  return series.flatMap(({ time, attendees, exceptions }) => {
    if (time === null) return [];
    const invited = attendees
      .filter(({ response }) => response !== 'declined')
      .map(({ mail, response }) => ({ mail, kind: response === 'accepted' ? 'busy' : 'tentative' }) as const);
    const people = [{ mail: organizerMail, kind: 'busy' } as const, ...invited];
    return [{ people, occurrences: heldOccurrences(time, exceptions, window) }];
  });
}

/** With moved dates at their new times, and without cancelled ones. */
function heldOccurrences(
  time: SeriesTime,
  exceptions: readonly SeriesException[],
  window: Interval,
): readonly Interval[] {
  const elsewhere = new Set(exceptions.map(({ date }) => date));
  const inPlace = expandSeries(time, window).filter(({ localDate }) => !elsewhere.has(localDate));
  return [...inPlace, ...exceptions.flatMap((exception) => placeOf(exception, time))];
}

function placeOf({ standsAt }: SeriesException, { zone }: SeriesTime): readonly Interval[] {
  if (standsAt === null) return [];
  const startUtc = toInstant(standsAt.date, standsAt.time, zone);
  return [{ startUtc, endUtc: startUtc + standsAt.durationMinutes * msPerMinute }];
}
