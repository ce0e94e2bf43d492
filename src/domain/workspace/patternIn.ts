import type { RecurrencePattern, WeekIndex } from '../recurrence/types';
import { weekdays } from '../time/weekdays';
import type { FieldReader } from './fieldReader';

const indexes: readonly WeekIndex[] = ['first', 'second', 'third', 'fourth', 'last'];

/** The pattern in the field "value"; null where it is none. */
export function patternIn(reader: FieldReader): RecurrencePattern | null {
  return reader.json('value', isPattern);
}

export function isPattern(value: unknown): value is RecurrencePattern {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, weekday, index, intervalWeeks, firstDayOfWeek } = value as Record<string, unknown>;
  if (!isOneOf(weekdays, weekday)) return false;
  if (kind === 'monthly') return isOneOf(indexes, index);
  return kind === 'weekly' && Number.isInteger(intervalWeeks) && isOneOf(weekdays, firstDayOfWeek);
}

const isOneOf = (values: readonly string[], value: unknown): boolean => values.some((one) => one === value);
