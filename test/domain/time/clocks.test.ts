import { addDays, daysBetween, daysToWeekday, weekdayOf } from '../../../src/domain/time/localDates';
import {
  isKnownZone,
  localDateOf,
  offsetMinutesAt,
  toInstant,
  wallTimeOf,
} from '../../../src/domain/time/zonedTime';

const iso = (instant: number) => new Date(instant).toISOString();

test('reads the clocks of a zone in winter and in summer', () => {
  expect(iso(toInstant('2026-01-15', '10:00', 'Europe/Berlin'))).toBe('2026-01-15T09:00:00.000Z');
  expect(iso(toInstant('2026-07-15', '10:00', 'Europe/Berlin'))).toBe('2026-07-15T08:00:00.000Z');
});

test('moves a time that the change of clocks skips by as much as the clocks jump', () => {
  const skipped = toInstant('2026-03-29', '02:30', 'Europe/Berlin');
  expect(wallTimeOf(skipped, 'Europe/Berlin')).toBe('03:30');
  const halfAnHour = toInstant('2026-10-04', '02:10', 'Australia/Lord_Howe');
  expect(wallTimeOf(halfAnHour, 'Australia/Lord_Howe')).toBe('02:40');
});

test('takes the first of a time that happens twice', () => {
  expect(iso(toInstant('2026-10-25', '02:30', 'Europe/Berlin'))).toBe('2026-10-25T00:30:00.000Z');
});

test('tells date and time on the other side of midnight', () => {
  const instant = Date.UTC(2026, 10, 23, 20, 45, 30);
  expect([localDateOf(instant, 'Asia/Kolkata'), wallTimeOf(instant, 'Asia/Kolkata')]).toEqual([
    '2026-11-24',
    '02:15',
  ]);
  expect([localDateOf(instant, 'America/St_Johns'), wallTimeOf(instant, 'America/St_Johns')]).toEqual([
    '2026-11-23',
    '17:15',
  ]);
});

test('knows how far a zone is ahead of UTC, in minutes', () => {
  expect(offsetMinutesAt(Date.UTC(2026, 0, 1), 'Asia/Kolkata')).toBe(330);
  expect(offsetMinutesAt(Date.UTC(2026, 0, 1), 'America/St_Johns')).toBe(-210);
  expect(offsetMinutesAt(Date.UTC(2026, 6, 1), 'Australia/Lord_Howe')).toBe(630);
});

test('counts days over the ends of months and leap days', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
  expect(daysBetween('2026-12-31', '2028-03-01')).toBe(426);
  expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1);
});

test('knows the day of the week, and how far the next one is', () => {
  expect(weekdayOf('2026-11-23')).toBe('monday');
  expect(weekdayOf('2026-11-29')).toBe('sunday');
  expect(daysToWeekday('saturday', 'monday')).toBe(2);
  expect(daysToWeekday('monday', 'monday')).toBe(0);
});

test('knows the zones of the world, and neither Windows names nor bare offsets', () => {
  for (const zone of ['Europe/Berlin', 'Asia/Kolkata', 'UTC']) expect(isKnownZone(zone)).toBe(true);
  for (const zone of ['W. Europe Standard Time', 'Mars/Olympus', '', '+01:00'])
    expect(isKnownZone(zone)).toBe(false);
});

test('refuses an unknown zone and an impossible date', () => {
  expect(() => toInstant('2026-01-01', '10:00', 'Mars/Olympus')).toThrow(RangeError);
  expect(() => toInstant('2026-02-30', '10:00', 'UTC')).toThrow(RangeError);
});
