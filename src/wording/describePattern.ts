import type { RecurrencePattern } from '../domain/recurrence/types';
import { capitalized } from './capitalized';

/** The pattern inside a sentence: "every Tuesday", "every two weeks on Tuesday", "the first Thursday of the month". */
export function describePattern(pattern: RecurrencePattern): string {
  const weekday = capitalized(pattern.weekday);
  if (pattern.kind === 'monthly') return `the ${pattern.index} ${weekday} of the month`;
  if (pattern.intervalWeeks === 1) return `every ${weekday}`;
  return `every ${formatNumber(pattern.intervalWeeks)} weeks on ${weekday}`;
}

const formatNumber = (count: number) => ['zero', 'one', 'two', 'three', 'four'][count] ?? String(count);
