import type { MeetingId } from '../../playbook/meetings';
import { expandSeries } from '../recurrence/expandSeries';
import { toInstant } from '../time/toInstant';
import type { Instant } from '../time/types';
import type { RhythmSettings } from './types';

const dayMs = 24 * 60 * 60 * 1000;
/** Longer than a month between two councils, and the widest move. */
const lookAheadDays = 100;

/**
 * When the meeting takes place next as the leaders agreed on it, moved dates included; null where it has no time. What
 * was changed in the calendar alone is not known here.
 */
export function nextDateOf(
  meeting: MeetingId,
  { times, moves }: Pick<RhythmSettings, 'times' | 'moves'>,
  now: Instant,
): Instant | null {
  const time = times[meeting];
  if (time === undefined) return null;
  const from = Math.max(now, toInstant(time.firstDate, time.startTime, time.zone));
  const own = moves.filter((move) => move.meeting === meeting);
  const moved = new Map(own.map(({ date, toDate, toTime }) => [date, toInstant(toDate, toTime, time.zone)]));
  const window = { startUtc: now - lookAheadDays * dayMs, endUtc: from + lookAheadDays * dayMs };
  const starts = expandSeries(time, window).map(
    ({ localDate, startUtc }) => moved.get(localDate) ?? startUtc,
  );
  const coming = starts.filter((start) => start >= now);
  return coming.length === 0 ? null : Math.min(...coming);
}
