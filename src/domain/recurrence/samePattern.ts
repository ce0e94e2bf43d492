import type { RecurrencePattern } from './types';

/** The first day of the week matters only where it decides a parity. */
export function samePattern(one: RecurrencePattern, other: RecurrencePattern): boolean {
  if (one.weekday !== other.weekday) return false;
  if (one.kind === 'monthly' || other.kind === 'monthly')
    return one.kind === 'monthly' && other.kind === 'monthly' && one.index === other.index;
  const sameWeeks = one.intervalWeeks === 1 || one.firstDayOfWeek === other.firstDayOfWeek;
  return one.intervalWeeks === other.intervalWeeks && sameWeeks;
}
