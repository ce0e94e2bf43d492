import type { Horizon } from '../../../domain/slots/types';
import { addDays, daysToWeekday, weekdayOf } from '../../../domain/time/localDates';
import { localDateOf, toInstant } from '../../../domain/time/zonedTime';
import type { Instant, Interval, ZoneId } from '../../../domain/time/types';
import { noticeDays } from '../proposedTimes';

/** Free/busy comes in quarter hours, and meetings begin on them. */
export const gridMinutes = 15;

/** The whole weeks over which times are searched: from the first Monday that leaves people notice. */
export function planningHorizon(now: Instant, zone: ZoneId, weeks: number): Horizon {
  const from = addDays(localDateOf(now, zone), noticeDays);
  const firstMonday = addDays(from, daysToWeekday(weekdayOf(from), 'monday'));
  return { firstMonday, weeks, zone, gridMinutes };
}

/** The days for which calendars are read: from tomorrow's midnight to the end of the horizon. */
export function planningWindow(now: Instant, { firstMonday, weeks, zone }: Horizon): Interval {
  return {
    startUtc: toInstant(addDays(localDateOf(now, zone), 1), '00:00', zone),
    endUtc: toInstant(addDays(firstMonday, weeks * 7), '00:00', zone),
  };
}
