import fc from 'fast-check';
import { clockShifts } from '../../../src/domain/recurrence/clockShifts';
import { expandSeries } from '../../../src/domain/recurrence/occurrences';
import type { SeriesTime } from '../../../src/domain/recurrence/types';
import { toInstant, wallTimeOf } from '../../../src/domain/time/zonedTime';
import type { Interval } from '../../../src/domain/time/types';
import { dayTimes, seriesAt, windows, zones } from './arbitraries';

const inBerlin: SeriesTime = {
  pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
  firstDate: '2026-12-01',
  startTime: '15:00',
  durationMinutes: 45,
  zone: 'Europe/Berlin',
};

const days = (from: string, to: string): Interval => ({
  startUtc: toInstant(from, '00:00', 'UTC'),
  endUtc: toInstant(to, '00:00', 'UTC'),
});
const year = days('2026-12-01', '2027-12-01');

test('names the odd weeks between the American and the European change of clocks', () => {
  const day = { usualDay: null, shiftedDay: null };
  expect(clockShifts(inBerlin, 'America/New_York', year)).toEqual([
    { fromDate: '2027-03-16', untilDate: '2027-03-23', usualTime: '09:00', shiftedTime: '10:00', ...day },
    { fromDate: '2027-11-02', untilDate: '2027-11-02', usualTime: '09:00', shiftedTime: '10:00', ...day },
  ]);
});

test('names the season for somebody whose clocks never change', () => {
  expect(clockShifts(inBerlin, 'Asia/Kolkata', year)).toMatchObject([
    { fromDate: '2026-12-01', untilDate: '2027-03-23', usualTime: '18:30', shiftedTime: '19:30' },
    { fromDate: '2027-11-02', untilDate: null, usualTime: '18:30', shiftedTime: '19:30' },
  ]);
});

test('leaves the end open when the usual hour is not back within the window', () => {
  expect(clockShifts(inBerlin, 'Asia/Kolkata', days('2026-12-01', '2027-06-01'))).toMatchObject([
    { fromDate: '2027-03-30', untilDate: null, usualTime: '19:30', shiftedTime: '18:30' },
  ]);
});

test('takes a change that stays for one shift, and none once it has settled', () => {
  const almaty: SeriesTime = { ...inBerlin, firstDate: '2023-11-07', zone: 'UTC' };
  const across = clockShifts(almaty, 'Asia/Almaty', days('2023-11-01', '2024-05-01'));
  expect(across).toMatchObject([
    { fromDate: '2024-03-05', untilDate: null, usualTime: '21:00', shiftedTime: '20:00' },
  ]);
  expect(clockShifts(almaty, 'Asia/Almaty', days('2024-03-01', '2027-03-01'))).toEqual([]);
});

test('tells two different hours in a row apart', () => {
  const morning = { ...inBerlin, startTime: '09:00' };
  expect(clockShifts(morning, 'Australia/Sydney', days('2026-12-01', '2027-05-01'))).toMatchObject([
    { fromDate: '2027-03-30', untilDate: '2027-03-30', usualTime: '19:00', shiftedTime: '18:00' },
    { fromDate: '2027-04-06', untilDate: null, usualTime: '19:00', shiftedTime: '17:00' },
  ]);
});

test('names the days when the shift crosses midnight', () => {
  const late = { ...inBerlin, startTime: '19:00' };
  expect(clockShifts(late, 'Asia/Kolkata', days('2027-03-01', '2027-05-01'))).toMatchObject([
    {
      fromDate: '2027-03-02',
      untilDate: '2027-03-23',
      usualTime: '22:30',
      shiftedTime: '23:30',
      usualDay: null,
      shiftedDay: null,
    },
  ]);
  const later = { ...inBerlin, startTime: '20:00' };
  expect(clockShifts(later, 'Asia/Kolkata', days('2027-03-01', '2027-05-01'))).toMatchObject([
    { usualTime: '23:30', shiftedTime: '00:30', usualDay: 'tuesday', shiftedDay: 'wednesday' },
  ]);
});

test('says nothing to people whose clocks change together, and nothing of an empty window', () => {
  expect(clockShifts(inBerlin, 'Europe/Paris', year)).toEqual([]);
  expect(clockShifts(inBerlin, 'Europe/Berlin', year)).toEqual([]);
  expect(clockShifts(inBerlin, 'Asia/Kolkata', days('2026-12-01', '2026-12-01'))).toEqual([]);
});

test('law: every occurrence is at the usual hour or inside a named stretch with its hour', () => {
  fc.assert(
    fc.property(seriesAt(dayTimes), fc.constantFrom(...zones), windows, (time, zone, window) => {
      const shifts = clockShifts(time, zone, window);
      const occurrences = expandSeries(time, window);
      const hours = occurrences.map(({ localDate, startUtc }) => {
        const shift = shifts.find(
          ({ fromDate, untilDate }) =>
            fromDate <= localDate && (untilDate === null || localDate <= untilDate),
        );
        return { seen: wallTimeOf(startUtc, zone), reported: shift?.shiftedTime ?? shifts[0]?.usualTime };
      });
      if (shifts.length === 0) expect(new Set(hours.map(({ seen }) => seen)).size).toBeLessThanOrEqual(1);
      else for (const { seen, reported } of hours) expect(seen).toBe(reported);
    }),
  );
});
