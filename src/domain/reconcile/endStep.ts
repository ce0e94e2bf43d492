import { lastDateBefore } from '../recurrence/lastDateBefore';
import type { ExpectedSeries, SeriesEnd } from '../rhythm/types';
import type { LocalDate } from '../time/types';
import { cancelStep } from './cancelStep';
import { mailsOf } from './mailsOf';
import type { ActualSeries, SingleStep } from './types';

/**
 * Ends the series before the date. One of which something lies before it keeps its past and gets a last date; one of
 * which nothing does is cancelled. Either way each of its people gets one mail, and one more for each moved date.
 */
export function endStep(series: ExpectedSeries, { from }: SeriesEnd, actual: ActualSeries): SingleStep {
  const endsOn = lastHeld(actual, from);
  const why = { kind: 'ended', subject: null } as const;
  if (actual.time === null || endsOn === null) return cancelStep(actual, why);
  const { eventId, etag, time, attendees } = actual;
  return {
    ...{ kind: 'end', meeting: series.meeting, why: [why], mails: mailsOf(attendees) },
    ...{ series, eventId, etag, time, endsOn },
  };
}

/** Whether the calendar ends it by then. */
export const hasEnded = ({ endsOn }: ActualSeries, { from }: SeriesEnd): boolean =>
  endsOn !== null && endsOn < from;

const lastHeld = ({ time }: ActualSeries, from: LocalDate): LocalDate | null =>
  time === null ? null : lastDateBefore(time, from);
