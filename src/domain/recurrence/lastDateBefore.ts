import { addDays } from '../time/addDays';
import type { LocalDate } from '../time/types';
import { datesFrom } from './datesFrom';
import type { RecurrencePattern, SeriesTime } from './types';

/** The last date of the series before the given one; null where it has none. */
export function lastDateBefore(
  { pattern, firstDate }: Pick<SeriesTime, 'pattern' | 'firstDate'>,
  before: LocalDate,
): LocalDate | null {
  let last: LocalDate | null = null;
  for (const date of datesFrom(pattern, firstDate, addDays(before, -longestGapDays(pattern)))) {
    if (date >= before) break;
    last = date;
  }
  return last;
}

/** The most days between two dates that follow each other. */
export function longestGapDays(pattern: RecurrencePattern): number {
  return pattern.kind === 'weekly' ? 7 * pattern.intervalWeeks : 35;
}
