import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { expandSeries, matchesPattern, nextOccurrence } from '../../../src/domain/recurrence/occurrences';
import type { SeriesTime } from '../../../src/domain/recurrence/types';
import { localDateOf, toInstant, wallTimeOf } from '../../../src/domain/time/zonedTime';
import type { Interval } from '../../../src/domain/time/types';
import { dayTimes, seriesAt, wallTimes, windows } from './arbitraries';

const weekly: SeriesTime = {
  pattern: { kind: 'weekly', intervalWeeks: 1, weekday: 'tuesday', firstDayOfWeek: 'monday' },
  firstDate: '2026-03-17',
  startTime: '10:00',
  durationMinutes: 45,
  zone: 'Europe/Berlin',
};

const utc = (date: string, time = '00:00') => toInstant(date, time, 'UTC');
const days = (from: string, to: string): Interval => ({ startUtc: utc(from), endUtc: utc(to) });
const datesOf = (time: SeriesTime, window: Interval) =>
  expandSeries(time, window).map(({ localDate }) => localDate);

test('keeps ten o’clock at ten through the change of clocks', () => {
  expect(expandSeries(weekly, days('2026-03-20', '2026-04-01'))).toEqual([
    { localDate: '2026-03-24', startUtc: utc('2026-03-24', '09:00'), endUtc: utc('2026-03-24', '09:45') },
    { localDate: '2026-03-31', startUtc: utc('2026-03-31', '08:00'), endUtc: utc('2026-03-31', '08:45') },
  ]);
});

test('begins with the first date', () => {
  expect(datesOf(weekly, days('2020-01-01', '2026-03-25'))).toEqual(['2026-03-17', '2026-03-24']);
});

test('holds what overlaps the window, and not what only touches it', () => {
  const from = (start: string, end: string) => ({
    startUtc: utc('2026-03-24', start),
    endUtc: utc('2026-03-24', end),
  });
  expect(datesOf(weekly, from('09:44', '09:50'))).toHaveLength(1);
  expect(datesOf(weekly, from('08:00', '09:01'))).toHaveLength(1);
  expect(datesOf(weekly, from('09:45', '10:00'))).toHaveLength(0);
  expect(datesOf(weekly, from('08:00', '09:00'))).toHaveLength(0);
  expect(datesOf(weekly, from('09:10', '09:10'))).toHaveLength(0);
});

test('holds one that began before midnight', () => {
  const late = { ...weekly, startTime: '23:30', durationMinutes: 120 };
  expect(datesOf(late, { startUtc: utc('2026-03-25', '00:00'), endUtc: utc('2026-03-25', '01:00') })).toEqual(
    ['2026-03-24'],
  );
});

test('keeps the fortnight of the first date', () => {
  const fortnightly = { ...weekly, pattern: { ...weekly.pattern, intervalWeeks: 2 } } as SeriesTime;
  expect(datesOf(fortnightly, days('2026-12-01', '2027-01-15'))).toEqual([
    '2026-12-08',
    '2026-12-22',
    '2027-01-05',
  ]);
});

test.each([
  ['monday', ['2026-03-31', '2026-04-14']],
  ['sunday', ['2026-03-24', '2026-04-07']],
] as const)(
  'decides the fortnight of a first date off the pattern by a week that begins on %s',
  (firstDayOfWeek, expected) => {
    const time: SeriesTime = {
      ...weekly,
      pattern: { kind: 'weekly', intervalWeeks: 2, weekday: 'tuesday', firstDayOfWeek },
      firstDate: '2026-03-22',
    };
    expect(datesOf(time, days('2026-03-20', '2026-04-20'))).toEqual(expected);
  },
);

test.each([
  ['first', 'thursday', ['2026-12-03', '2027-01-07', '2027-02-04']],
  ['second', 'monday', ['2026-12-14', '2027-01-11', '2027-02-08']],
  ['fourth', 'friday', ['2026-12-25', '2027-01-22', '2027-02-26']],
  ['last', 'friday', ['2026-12-25', '2027-01-29', '2027-02-26']],
] as const)('finds the %s %s of each month', (index, weekday, expected) => {
  const monthly: SeriesTime = {
    ...weekly,
    pattern: { kind: 'monthly', weekday, index },
    firstDate: '2026-12-01',
  };
  expect(datesOf(monthly, days('2026-11-01', '2027-03-01'))).toEqual(expected);
});

test('goes to a far window at once', () => {
  const old = { ...weekly, firstDate: '1970-01-06' };
  const started = performance.now();
  for (let time = 0; time < 200; time += 1)
    expect(datesOf(old, days('2270-01-01', '2270-01-15'))).toHaveLength(2);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('finds the next occurrence: one that starts now is next, one under way has passed', () => {
  const start = utc('2026-03-24', '09:00');
  expect(nextOccurrence(weekly, start).localDate).toBe('2026-03-24');
  expect(nextOccurrence(weekly, start + 1).localDate).toBe('2026-03-31');
  expect(nextOccurrence(weekly, utc('2000-01-01')).localDate).toBe('2026-03-17');
});

test('moves only the occurrence whose time the clocks skip', () => {
  const early = {
    ...weekly,
    pattern: { ...weekly.pattern, weekday: 'sunday' },
    firstDate: '2026-03-22',
    startTime: '02:30',
  } as SeriesTime;
  const times = expandSeries(early, days('2026-03-20', '2026-04-06')).map(({ startUtc }) =>
    wallTimeOf(startUtc, early.zone),
  );
  expect(times).toEqual(['02:30', '03:30', '02:30']);
});

test('law: sorted, unique, inside the window and on the pattern', () => {
  fc.assert(
    fc.property(seriesAt(wallTimes), windows, (time, window) => {
      const occurrences = expandSeries(time, window);
      occurrences.forEach((occurrence, index) => {
        const before = occurrences[index - 1];
        if (before !== undefined) expect(occurrence.startUtc).toBeGreaterThan(before.startUtc);
        expect(occurrence.startUtc).toBeLessThan(window.endUtc);
        expect(occurrence.endUtc).toBeGreaterThan(window.startUtc);
        expect(matchesPattern(time.pattern, occurrence.localDate)).toBe(true);
        expect(occurrence.localDate >= time.firstDate).toBe(true);
      });
    }),
  );
});

test('law: keeps its local hour and date through every change of clocks', () => {
  fc.assert(
    fc.property(seriesAt(dayTimes), windows, (time, window) => {
      for (const { startUtc, endUtc, localDate } of expandSeries(time, window)) {
        expect(wallTimeOf(startUtc, time.zone)).toBe(time.startTime);
        expect(localDateOf(startUtc, time.zone)).toBe(localDate);
        expect(endUtc - startUtc).toBe(time.durationMinutes * 60_000);
      }
    }),
  );
});

test('law: two neighbouring windows hold what their union holds', () => {
  fc.assert(
    fc.property(
      seriesAt(wallTimes),
      windows,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (time, window, share) => {
        const middle = window.startUtc + Math.floor((window.endUtc - window.startUtc) * share);
        const left = expandSeries(time, { ...window, endUtc: middle });
        const right = expandSeries(time, { ...window, startUtc: middle });
        const both = new Set([...left, ...right].map(({ startUtc }) => startUtc));
        expect([...both]).toEqual(expandSeries(time, window).map(({ startUtc }) => startUtc));
      },
    ),
  );
});

const dayCodes = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};
const places = { first: 1, second: 2, third: 3, fourth: 4, last: -1 };

function ruleOf({ pattern, firstDate, startTime, zone }: SeriesTime): string {
  const start = `DTSTART;TZID=${zone}:${firstDate.replaceAll('-', '')}T${startTime.replace(':', '')}00`;
  const day = dayCodes[pattern.weekday];
  const rule =
    pattern.kind === 'weekly'
      ? `FREQ=WEEKLY;INTERVAL=${pattern.intervalWeeks};BYDAY=${day};WKST=${dayCodes[pattern.firstDayOfWeek]}`
      : `FREQ=MONTHLY;BYDAY=${places[pattern.index]}${day}`;
  return `${start}\nRRULE:${rule}`;
}

test('law: agrees with another implementation of RFC 5545', () => {
  fc.assert(
    fc.property(seriesAt(dayTimes), windows, (time, window) => {
      const oracle = new RRuleTemporal({ rruleString: ruleOf(time) });
      const lengthMs = time.durationMinutes * 60_000;
      const expected = oracle
        .between(new Date(window.startUtc - lengthMs), new Date(window.endUtc), true)
        .map(({ epochMilliseconds }) => epochMilliseconds)
        .filter(
          (start) =>
            start < window.endUtc && start + lengthMs > window.startUtc && window.startUtc < window.endUtc,
        );
      expect(expandSeries(time, window).map(({ startUtc }) => startUtc)).toEqual(expected);
    }),
  );
});

test('law: the next occurrence is the first of those that follow', () => {
  fc.assert(
    fc.property(seriesAt(wallTimes), windows, (time, { startUtc }) => {
      const next = nextOccurrence(time, startUtc);
      const following = expandSeries(time, { startUtc, endUtc: next.endUtc }).filter(
        (each) => each.startUtc >= startUtc,
      );
      expect(following[0]).toEqual(next);
    }),
  );
});
