import type { RecurrencePattern, SeriesTime, WeekIndex } from '../recurrence/types';
import { slotDays } from './slotOccurrences';
import type { SlotTime, Variant } from './types';
import type { WeekGrid } from './weekGrid';

const isMonthly = (variant: Variant): variant is WeekIndex =>
  !variant.endsWith('Week') && !variant.endsWith('Weeks');

function patternOf({ variant, weekday }: SlotTime): RecurrencePattern {
  if (isMonthly(variant)) return { kind: 'monthly', weekday, index: variant };
  return {
    kind: 'weekly',
    intervalWeeks: variant === 'everyWeek' ? 1 : 2,
    weekday,
    firstDayOfWeek: 'monday',
  };
}

/** The series that a choice stands for; its first date is the first of the horizon. Throws a RangeError when it has none there. */
export function seriesTimeOf(grid: WeekGrid, slot: SlotTime, durationMinutes: number): SeriesTime {
  const firstDate = grid.dates[slotDays(grid, slot)[0] ?? -1];
  if (firstDate === undefined)
    throw new RangeError(`No ${slot.variant} ${slot.weekday} within ${grid.horizon.weeks} weeks.`);
  return {
    pattern: patternOf(slot),
    firstDate,
    startTime: slot.startTime,
    durationMinutes,
    zone: grid.horizon.zone,
  };
}
