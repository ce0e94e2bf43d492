import { addDays } from '../../../domain/time/addDays';
import { localDateOf } from '../../../domain/time/localDateOf';
import { toInstant } from '../../../domain/time/toInstant';
import type { Instant, Interval, ZoneId } from '../../../domain/time/types';

/** Half a year: three times the 62 days that one free/busy call may span. */
const windowDays = 186;

/** The days for which times are judged, from tomorrow's midnight in the zone. */
export function planningWindow(now: Instant, zone: ZoneId): Interval {
  const tomorrow = addDays(localDateOf(now, zone), 1);
  return {
    startUtc: toInstant(tomorrow, '00:00', zone),
    endUtc: toInstant(addDays(tomorrow, windowDays), '00:00', zone),
  };
}
