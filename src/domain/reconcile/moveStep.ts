import type { ExpectedSeries } from '../rhythm/types';
import { mailsOf } from './mailsOf';
import type { MoveChange } from './moveChanges';
import type { PlanStep } from './types';

/** Holds one occurrence at another time; everybody who is invited by then receives an update. */
export function moveStep(
  series: ExpectedSeries,
  eventId: string | null,
  { move, from, cause }: MoveChange,
  people: readonly { readonly mail: string }[],
): PlanStep {
  return {
    kind: 'moveOccurrence',
    meeting: series.meeting,
    why: [cause === 'chosen' ? { kind: 'dateMoved' } : { kind: 'dateRestored', standsAt: from }],
    mails: mailsOf(people),
    series,
    eventId,
    move,
    from,
  };
}
