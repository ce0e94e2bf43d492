import type { LocalDate } from '../time/types';
import { firstDateOnOrAfter } from './firstDateOnOrAfter';
import type { RecurrencePattern } from './types';

/** Whether a series of the pattern can begin on the date: its weekday fits, and its place in the month. */
export function matchesPattern(pattern: RecurrencePattern, date: LocalDate): boolean {
  return firstDateOnOrAfter(pattern, date) === date;
}
