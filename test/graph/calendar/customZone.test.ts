import { zoneOfRules } from '../../../src/graph/calendar/customZone';
import { offsetMinutesAt } from '../../../src/domain/time/zonedTime';

const now = Date.UTC(2026, 10, 23);
const summer = (bias: number, begins: number, ends: number, daylightBias = -60) => ({
  bias,
  standardOffset: { month: ends },
  daylightOffset: { month: begins, daylightBias },
});

test('a zone without daylight saving is a fixed offset, east and west', () => {
  expect(zoneOfRules({ bias: 300 }, now)).toBe('Etc/GMT+5');
  expect(
    zoneOfRules(
      { bias: -60, standardOffset: { month: 0 }, daylightOffset: { month: 0, daylightBias: 0 } },
      now,
    ),
  ).toBe('Etc/GMT-1');
  expect(zoneOfRules({ bias: 0 }, now)).toBe('Etc/UTC');
});

test('half an hour has a zone too', () => {
  const zone = zoneOfRules({ bias: -330 }, now)!;
  expect(offsetMinutesAt(now, zone)).toBe(330);
});

test('daylight saving is matched north and south of the equator', () => {
  const berlin = zoneOfRules(summer(-60, 3, 10), now)!;
  expect([0, 6].map((month) => offsetMinutesAt(Date.UTC(2026, month, 15), berlin))).toEqual([60, 120]);
  const sydney = zoneOfRules(summer(-600, 10, 4), now)!;
  expect([0, 6].map((month) => offsetMinutesAt(Date.UTC(2026, month, 15), sydney))).toEqual([660, 600]);
});

test('rules that no zone follows are null', () => {
  expect(zoneOfRules(summer(-37, 3, 10), now)).toBeNull();
});
