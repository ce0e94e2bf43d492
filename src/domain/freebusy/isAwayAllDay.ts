import { toInstant } from '../time/toInstant';
import type { LocalDate, ZoneId } from '../time/types';
import { weekdayOf } from '../time/weekdayOf';
import type { FreeBusy } from './types';

const msPerMinute = 60_000;
const usualDays: readonly string[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/**
 * Whether somebody is out of office the whole of a day on which they would work: such as on a holiday of their country's.
 * Without hours of their own, from nine to five in `zone` on a weekday. False where the answer does not cover the day.
 */
export function isAwayAllDay(answer: FreeBusy, date: LocalDate, zone: ZoneId): boolean {
  if (!answer.known) return false;
  const hours = answer.workingHours ?? { days: usualDays, start: '09:00', end: '17:00', zone };
  if (!hours.days.includes(weekdayOf(date)) || hours.end <= hours.start) return false;
  const [startUtc, endUtc] = [hours.start, hours.end].map((time) => toInstant(date, time, hours.zone));
  const slotOf = (at = 0): number => (at - answer.startUtc) / (answer.slotMinutes * msPerMinute);
  const [first, end] = [Math.floor(slotOf(startUtc)), Math.ceil(slotOf(endUtc))];
  return first >= 0 && end <= answer.view.length && /^3+$/.test(answer.view.slice(first, end));
}
