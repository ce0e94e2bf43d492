import type { RecurrencePattern } from '../../src/domain/recurrence/types';
import { describePattern } from '../../src/wording/describePattern';

const weekly = (intervalWeeks: number): RecurrencePattern => ({
  kind: 'weekly',
  intervalWeeks,
  weekday: 'tuesday',
  firstDayOfWeek: 'monday',
});

test.each<[string, RecurrencePattern]>([
  ['every Tuesday', weekly(1)],
  ['every two weeks on Tuesday', weekly(2)],
  ['every 6 weeks on Tuesday', weekly(6)],
  ['the first Thursday of the month', { kind: 'monthly', weekday: 'thursday', index: 'first' }],
  ['the last Friday of the month', { kind: 'monthly', weekday: 'friday', index: 'last' }],
])('says "%s"', (words, pattern) => {
  expect(describePattern(pattern)).toBe(words);
});
