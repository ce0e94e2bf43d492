import fc from 'fast-check';
import { firstDateOnOrAfter } from '../../../src/domain/recurrence/occurrences';
import type { RecurrencePattern, SeriesTime } from '../../../src/domain/recurrence/types';
import { addDays, weekdays } from '../../../src/domain/time/localDates';
import type { Interval } from '../../../src/domain/time/types';

export const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
] as const;

const weekday = fc.constantFrom(...weekdays);

export const patterns: fc.Arbitrary<RecurrencePattern> = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    intervalWeeks: fc.constantFrom(1, 2, 3),
    weekday,
    firstDayOfWeek: weekday,
  }),
  fc.record({
    kind: fc.constant('monthly' as const),
    weekday,
    index: fc.constantFrom(
      'first' as const,
      'second' as const,
      'third' as const,
      'fourth' as const,
      'last' as const,
    ),
  }),
);

export const dates = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));

const twoDigits = (value: number) => String(value).padStart(2, '0');

export const wallTimes = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${twoDigits(Math.floor(quarter / 4))}:${twoDigits((quarter % 4) * 15)}`);

/** Times of day at which no zone changes its clocks. */
export const dayTimes = wallTimes.filter((time) => time >= '04:00' && time < '23:00');

export const seriesAt = (times: fc.Arbitrary<string>): fc.Arbitrary<SeriesTime> =>
  fc
    .record({
      pattern: patterns,
      from: dates,
      startTime: times,
      durationMinutes: fc.integer({ min: 1, max: 36 }).map((slots) => slots * 5),
      zone: fc.constantFrom(...zones),
    })
    .map(({ from, ...rest }) => ({ ...rest, firstDate: firstDateOnOrAfter(rest.pattern, from) }));

const dayMs = 86_400_000;

export const windows: fc.Arbitrary<Interval> = fc
  .record({
    startDay: fc.integer({ min: 18_262, max: 24_000 }),
    startMs: fc.integer({ min: 0, max: dayMs }),
    days: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ startDay, startMs, days }) => {
    const startUtc = startDay * dayMs + startMs;
    return { startUtc, endUtc: startUtc + days * dayMs };
  });
