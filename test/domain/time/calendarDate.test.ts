import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { dateOfDay, dayNumberOf, firstOfMonth } from '../../../src/domain/time/localDates';
import { localDateOf, toInstant } from '../../../src/domain/time/zonedTime';

const epoch = Temporal.PlainDate.from('1970-01-01');

test('law: days are counted as the calendar has them, there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -800_000, max: 3_000_000 }), (day) => {
      const date = epoch.add({ days: day }).toString();
      expect(dateOfDay(day)).toBe(date);
      expect(dayNumberOf(date)).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

test('law: the first of a month so many months later is the calendar’s', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -30, max: 30 }), (day, months) => {
      const date = epoch.add({ days: day });
      expect(firstOfMonth(date.toString(), months)).toBe(date.with({ day: 1 }).add({ months }).toString());
    }),
  );
});

test('law: a wall clock’s moment, and a moment’s date, are Temporal’s, across every change of clocks', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'America/New_York',
        'Australia/Lord_Howe',
        'Pacific/Apia',
        'Africa/Casablanca',
        '+05:30',
      ),
      fc.integer({ min: 10_000, max: 24_000 }),
      fc.integer({ min: 0, max: 1439 }),
      (zone, day, minute) => {
        const date = dateOfDay(day);
        const two = (value: number): string => String(value).padStart(2, '0');
        const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
        const zoned = Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone);
        const instant = toInstant(date, time, zone);
        expect(instant).toBe(zoned.epochMilliseconds);
        expect(localDateOf(instant, zone)).toBe(zoned.toPlainDate().toString());
      },
    ),
    { numRuns: 2000 },
  );
});

test.each(['2026-02-30', '2026-13-01', '2026-00-10', 'tomorrow', '2026-1-1'])('refuses "%s"', (date) => {
  expect(() => dayNumberOf(date)).toThrow(RangeError);
});
