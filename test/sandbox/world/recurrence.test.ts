import { seriesDates } from '../../../sandbox/world/recurrence';
import type { WorldRecurrence } from '../../../sandbox/world/WorldEvent';

function series(
  pattern: Partial<WorldRecurrence['pattern']>,
  range: Partial<WorldRecurrence['range']> = {},
): WorldRecurrence {
  return {
    pattern: {
      type: 'weekly',
      interval: 1,
      month: 0,
      dayOfMonth: 0,
      daysOfWeek: [],
      firstDayOfWeek: 'sunday',
      index: 'first',
      ...pattern,
    },
    range: {
      type: 'noEnd',
      startDate: '2026-11-24',
      endDate: null,
      recurrenceTimeZone: 'UTC',
      numberOfOccurrences: 0,
      ...range,
    },
  };
}

const dates = (recurrence: WorldRecurrence, until: string) => [...seriesDates(recurrence, until)];

test('every day', () => {
  expect(dates(series({ type: 'daily', interval: 2 }), '2026-11-29')).toEqual([
    '2026-11-24',
    '2026-11-26',
    '2026-11-28',
  ]);
});

test('every two weeks on two days, where the first day of the week decides which weeks', () => {
  const twoDays = { interval: 2, daysOfWeek: ['sunday', 'tuesday'] } as const;
  expect(dates(series({ ...twoDays, firstDayOfWeek: 'monday' }), '2026-12-14')).toEqual([
    '2026-11-24',
    '2026-11-29',
    '2026-12-08',
    '2026-12-13',
  ]);
  expect(dates(series({ ...twoDays, firstDayOfWeek: 'sunday' }), '2026-12-14')).toEqual([
    '2026-11-24',
    '2026-12-06',
    '2026-12-08',
  ]);
});

test('the last Friday and the second Tuesday of the month', () => {
  expect(
    dates(series({ type: 'relativeMonthly', index: 'last', daysOfWeek: ['friday'] }), '2027-01-31'),
  ).toEqual(['2026-11-27', '2026-12-25', '2027-01-29']);
  expect(
    dates(series({ type: 'relativeMonthly', index: 'second', daysOfWeek: ['tuesday'] }), '2027-01-31'),
  ).toEqual(['2026-12-08', '2027-01-12']);
});

test('the 31st is the last day of a shorter month', () => {
  const monthly = series({ type: 'absoluteMonthly', dayOfMonth: 31 }, { startDate: '2026-12-31' });
  expect(dates(monthly, '2027-03-31')).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']);
});

test('once a year', () => {
  expect(dates(series({ type: 'absoluteYearly', month: 2, dayOfMonth: 3 }), '2028-12-31')).toEqual([
    '2027-02-03',
    '2028-02-03',
  ]);
});

test('ends on its end date, that day included, or after its number of occurrences', () => {
  const daily = { type: 'daily' } as const;
  expect(dates(series(daily, { type: 'endDate', endDate: '2026-11-25' }), '2030-01-01')).toEqual([
    '2026-11-24',
    '2026-11-25',
  ]);
  expect(dates(series(daily, { type: 'numbered', numberOfOccurrences: 3 }), '2030-01-01')).toHaveLength(3);
});
