import type { ExpectedSeries } from '../rhythm/types';
import { mailsOf } from './mailsOf';
import type { MoveChange } from './moveChanges';
import { formatOccurrenceTime } from './occurrenceTimes';
import type { PlanStep } from './types';

/** Holds one occurrence at another time; everybody who is invited by then receives an update. */
export function moveStep(
  series: ExpectedSeries,
  eventId: string | null,
  { move, from, cause }: MoveChange,
  people: readonly { readonly mail: string }[],
): PlanStep {
  const why =
    cause === 'chosen'
      ? 'You chose another time for this one date.'
      : `You chose to restore the time of this one date; the calendar says ${formatOccurrenceTime(from)}.`;
  return {
    kind: 'moveOccurrence',
    meeting: series.meeting,
    why,
    mails: mailsOf(people),
    series,
    eventId,
    move,
    from,
  };
}
