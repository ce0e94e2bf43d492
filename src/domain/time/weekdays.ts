import type { Weekday } from './types';

/** The days of a week, Monday first (ISO 8601). */
export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];
