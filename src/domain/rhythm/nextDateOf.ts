import { msPerDay } from '../time/durations';
import type { MeetingId } from '../../playbook/meetings';
import { expandSeries } from '../recurrence/occurrences';
import { toInstant } from '../time/zonedTime';
import type { Instant } from '../time/types';
import { detailsOf } from './meetings';
import type { SeriesFacts } from './seriesFacts';
import { livingSeries } from './standing';
import type { RhythmSettings } from './types';

/** Longer than a month between two councils, and the widest move. */
const lookAheadDays = 100;

/**
 * When the meeting takes place next as the leaders agreed on it, moved and skipped dates included; null where it has no
 * time, or no date to come. What was changed in the calendar is known as far as the organizer's window told it.
 */
export function nextDateOf(
  meeting: MeetingId,
  { times, moves, details }: Pick<RhythmSettings, 'times' | 'moves' | 'details'>,
  now: Instant,
  series: readonly SeriesFacts[] = [],
): Instant | null {
  const time = times[meeting];
  if (time === undefined) return null;
  const from = Math.max(now, toInstant(time.firstDate, time.startTime, time.zone));
  const own = moves.filter((move) => move.meeting === meeting);
  const moved = new Map(own.map(({ date, toDate, toTime }) => [date, toInstant(toDate, toTime, time.zone)]));
  const window = { startUtc: now - lookAheadDays * msPerDay, endUtc: from + lookAheadDays * msPerDay };
  const singleDates = livingSeries(series).flatMap((facts) =>
    facts.meeting === meeting ? (facts.singles ?? []) : [],
  );
  const skipped = new Set(singleDates.flatMap(({ date, standsAt }) => (standsAt === null ? [date] : [])));
  const { endsFrom } = detailsOf({ ...(details && { details }) }, meeting);
  const starts = expandSeries(time, window)
    .filter(({ localDate }) => !skipped.has(localDate) && (endsFrom === null || localDate < endsFrom))
    .map(({ localDate, startUtc }) => moved.get(localDate) ?? startUtc);
  const coming = starts.filter((start) => start >= now);
  return coming.length === 0 ? null : Math.min(...coming);
}
