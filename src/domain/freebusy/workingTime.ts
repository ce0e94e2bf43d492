import { addDays, weekdayOf } from '../time/localDates';
import { localDateOf, toInstant } from '../time/zonedTime';
import type { Interval, LocalDate } from '../time/types';
import type { WorkingHours } from './types';

/**
 * Whether the whole interval lies in one working day of the person, by the clocks of the person's own zone. Hours
 * that end at or before their start ("22:00" to "06:00") end on the next day and belong to the day they began on.
 */
export function isWithinWorkingHours(hours: WorkingHours, interval: Interval): boolean {
  const date = localDateOf(interval.startUtc, hours.zone);
  return [date, addDays(date, -1)].some((workday) => {
    if (!hours.days.includes(weekdayOf(workday))) return false;
    const { startUtc, endUtc } = shiftOn(workday, hours);
    return startUtc <= interval.startUtc && interval.endUtc <= endUtc;
  });
}

function shiftOn(date: LocalDate, { start, end, zone }: WorkingHours): Interval {
  const endDate = end <= start ? addDays(date, 1) : date;
  return { startUtc: toInstant(date, start, zone), endUtc: toInstant(endDate, end, zone) };
}

/** Whether the interval touches a day of the person's zone on which no working hour falls; hours over midnight leave the next day none. */
export function touchesDayOff({ days, start, end, zone }: WorkingHours, interval: Interval): boolean {
  const isOverNight = end <= start && end > '00:00';
  const isWorked = (date: LocalDate): boolean =>
    days.includes(weekdayOf(date)) || (isOverNight && days.includes(weekdayOf(addDays(date, -1))));
  const last = localDateOf(interval.endUtc - 1, zone);
  for (let date = localDateOf(interval.startUtc, zone); date <= last; date = addDays(date, 1))
    if (!isWorked(date)) return true;
  return false;
}
