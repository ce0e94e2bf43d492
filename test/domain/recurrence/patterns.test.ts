import fc from 'fast-check';
import { expandSeries, firstDateOnOrAfter, matchesPattern } from '../../../src/domain/recurrence/occurrences';
import type { RecurrencePattern } from '../../../src/domain/recurrence/types';
import { addDays } from '../../../src/domain/time/localDates';
import { toInstant } from '../../../src/domain/time/zonedTime';
import { dates, patterns } from './arbitraries';

const weekly = (intervalWeeks: number): RecurrencePattern => ({
  kind: 'weekly',
  intervalWeeks,
  weekday: 'tuesday',
  firstDayOfWeek: 'monday',
});

test('begins on the day itself when it fits', () => {
  expect(firstDateOnOrAfter(weekly(2), '2026-11-24')).toBe('2026-11-24');
  expect(firstDateOnOrAfter(weekly(2), '2026-11-25')).toBe('2026-12-01');
});

test('goes to the next month when this one’s day has passed', () => {
  const last: RecurrencePattern = { kind: 'monthly', weekday: 'friday', index: 'last' };
  expect(firstDateOnOrAfter(last, '2026-11-27')).toBe('2026-11-27');
  expect(firstDateOnOrAfter(last, '2026-11-28')).toBe('2026-12-25');
  expect(firstDateOnOrAfter({ kind: 'monthly', weekday: 'thursday', index: 'first' }, '2026-12-04')).toBe(
    '2027-01-07',
  );
});

test('matches the weekday and its place in the month', () => {
  const second: RecurrencePattern = { kind: 'monthly', weekday: 'monday', index: 'second' };
  expect(matchesPattern(second, '2026-12-14')).toBe(true);
  expect(matchesPattern(second, '2026-12-07')).toBe(false);
  expect(matchesPattern(second, '2026-12-15')).toBe(false);
});

test('law: no date between is one on which the series can begin', () => {
  fc.assert(
    fc.property(patterns, dates, (pattern, date) => {
      const first = firstDateOnOrAfter(pattern, date);
      expect(matchesPattern(pattern, first)).toBe(true);
      for (let each = date; each < first; each = addDays(each, 1))
        expect(matchesPattern(pattern, each)).toBe(false);
    }),
  );
});

test('law: the first occurrence of a series is on its first date', () => {
  fc.assert(
    fc.property(patterns, dates, (pattern, date) => {
      const firstDate = firstDateOnOrAfter(pattern, date);
      const time = { pattern, firstDate, startTime: '12:00', durationMinutes: 30, zone: 'UTC' };
      const window = {
        startUtc: toInstant(addDays(date, -40), '00:00', 'UTC'),
        endUtc: toInstant(addDays(firstDate, 1), '00:00', 'UTC'),
      };
      expect(expandSeries(time, window).map(({ localDate }) => localDate)).toEqual([firstDate]);
    }),
  );
});
