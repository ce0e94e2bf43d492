import type { RecurrencePattern, WeekIndex } from '../recurrence/types';
import { weekdays } from '../time/localDates';
import type { FieldReader } from './fieldReader';

const indexes: readonly WeekIndex[] = ['first', 'second', 'third', 'fourth', 'last'];

/** Exchange repeats a series at most every 99 weeks. */
const longestIntervalWeeks = 99;

/** The pattern in the field "value"; null where it is none. What else stands in the field is not taken along. */
export function patternIn(reader: FieldReader<'settings'>): RecurrencePattern | null {
  const pattern = reader.json('value', isPattern);
  if (pattern === null) return null;
  const { weekday } = pattern;
  if (pattern.kind === 'monthly') return { kind: 'monthly', weekday, index: pattern.index };
  const { intervalWeeks, firstDayOfWeek } = pattern;
  return { kind: 'weekly', intervalWeeks, weekday, firstDayOfWeek };
}

export function isPattern(value: unknown): value is RecurrencePattern {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, weekday, index, intervalWeeks, firstDayOfWeek } = value as Record<string, unknown>;
  if (!isOneOf(weekdays, weekday)) return false;
  if (kind === 'monthly') return isOneOf(indexes, index);
  return kind === 'weekly' && isInterval(intervalWeeks) && isOneOf(weekdays, firstDayOfWeek);
}

const isInterval = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= longestIntervalWeeks;

const isOneOf = (values: readonly string[], value: unknown): boolean => values.some((one) => one === value);
