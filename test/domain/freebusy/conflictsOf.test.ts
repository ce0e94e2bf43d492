import fc from 'fast-check';
import { conflictsOf, freeCount } from '../../../src/domain/freebusy/conflictsOf';
import type { FreeBusy, WorkingHours } from '../../../src/domain/freebusy/types';
import type { Occurrence } from '../../../src/domain/recurrence/types';
import { localDateOf, toInstant } from '../../../src/domain/time/zonedTime';

const minute = 60_000;
const midnight = toInstant('2026-12-01', '00:00', 'UTC');

/** An occurrence so many minutes after midnight of Tuesday, 1 December 2026, in UTC. */
function at(startMinutes: number, durationMinutes = 45): Occurrence {
  const startUtc = midnight + startMinutes * minute;
  return { localDate: localDateOf(startUtc, 'UTC'), startUtc, endUtc: startUtc + durationMinutes * minute };
}

/** Quarter hours from midnight on. */
function answer(view: string, workingHours: WorkingHours | null = null): FreeBusy {
  return { mail: 'grace@example.com', known: true, startUtc: midnight, slotMinutes: 15, view, workingHours };
}

const kinds = (occurrences: readonly Occurrence[], ...answers: FreeBusy[]) =>
  conflictsOf(occurrences, answers).map(({ kind }) => kind);

test.each([
  ['0000', []],
  ['0400', []],
  ['0100', ['tentative']],
  ['0120', ['busy']],
  ['1230', ['outOfOffice']],
])('takes the firmest of what %s holds', (view, expected) => {
  expect(kinds([at(0)], answer(view))).toEqual(expected);
});

test('ignores what only touches the occurrence', () => {
  expect(kinds([at(15, 30)], answer('2002'))).toEqual([]);
});

test('counts a slot that the occurrence meets in part', () => {
  expect(kinds([at(10, 30)], answer('2000'))).toEqual(['busy']);
  expect(kinds([at(20, 30)], answer('0002'))).toEqual(['busy']);
});

test('does not take silence for free', () => {
  const silent: FreeBusy = { mail: 'ben@example.com', known: false };
  expect(kinds([at(0)], silent)).toEqual(['unknown']);
  expect(kinds([at(0)], answer('00'))).toEqual(['unknown']);
  expect(kinds([at(-30)], answer('0000'))).toEqual(['unknown']);
  expect(kinds([at(-300), at(300)], answer('0000'))).toEqual(['unknown', 'unknown']);
  expect(kinds([at(0)], answer('0?0'))).toEqual(['unknown']);
});

test('says busy where the known part of an occurrence is busy already', () => {
  expect(kinds([at(0)], answer('02'))).toEqual(['busy']);
});

test('names person and date, person by person', () => {
  const ben: FreeBusy = {
    mail: 'ben@example.com',
    known: true,
    startUtc: midnight,
    slotMinutes: 60,
    view: '2'.repeat(48),
    workingHours: null,
  };
  const found = conflictsOf([at(0), at(24 * 60)], [answer('2222'), ben]);
  expect(found.map(({ mail, localDate, kind }) => [mail, localDate, kind])).toEqual([
    ['grace@example.com', '2026-12-01', 'busy'],
    ['grace@example.com', '2026-12-02', 'unknown'],
    ['ben@example.com', '2026-12-01', 'busy'],
    ['ben@example.com', '2026-12-02', 'busy'],
  ]);
  expect(found[0]).toMatchObject({ startUtc: midnight, endUtc: midnight + 45 * minute });
});

const allFree = '0'.repeat(4 * 24 * 7);
const office: WorkingHours = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  start: '09:00',
  end: '17:00',
  zone: 'America/New_York',
};

test('measures working hours in the person’s own zone', () => {
  const inNewYork = (hour: number) => at((hour + 5) * 60);
  expect(kinds([inNewYork(9), inNewYork(16)], answer(allFree, office))).toEqual([]);
  expect(kinds([inNewYork(8)], answer(allFree, office))).toEqual(['outsideWorkingHours']);
  expect(kinds([at((16 + 5) * 60 + 30)], answer(allFree, office))).toEqual(['outsideWorkingHours']);
});

test('takes the last working minute in, and the weekend out', () => {
  expect(kinds([at(21 * 60 + 15)], answer(allFree, office))).toEqual([]);
  expect(kinds([at((4 * 24 + 15) * 60)], answer(allFree, office))).toEqual(['dayOff']);
});

test('knows hours that run past midnight', () => {
  const nights: WorkingHours = { days: ['tuesday'], start: '22:00', end: '06:00', zone: 'UTC' };
  expect(kinds([at(23 * 60 + 30), at(29 * 60)], answer(allFree, nights))).toEqual([]);
  expect(kinds([at(5 * 60), at(30 * 60), at(46 * 60 + 30)], answer(allFree, nights))).toHaveLength(3);
});

test('a day off is firmer than a meeting on it, and only time away is firmer than that', () => {
  const saturday = at((4 * 24 + 15) * 60);
  const [busy, away] = ['2', '3'].map((kind) => answer(kind.repeat(allFree.length), office));
  expect(kinds([saturday], busy!, away!)).toEqual(['dayOff', 'outOfOffice']);
});

test('hours over midnight leave the day on which they end none off', () => {
  const nights: WorkingHours = { days: ['tuesday'], start: '22:00', end: '06:00', zone: 'UTC' };
  const untilMidnight: WorkingHours = { ...nights, start: '16:00', end: '00:00' };
  const wednesdayNoon = at(36 * 60);
  expect(kinds([wednesdayNoon], answer(allFree, nights))).toEqual(['outsideWorkingHours']);
  expect(kinds([wednesdayNoon], answer(allFree, untilMidnight))).toEqual(['dayOff']);
});

test('who is tentative, or outside their hours on a working day, is free; who gave no answer is not', () => {
  const occurrences = [at(15 * 60)];
  const free = (one: FreeBusy) => freeCount(occurrences, conflictsOf(occurrences, [one]));
  expect(free(answer('1'.repeat(96)))).toBe(1);
  expect(free(answer(allFree, { ...office, start: '11:00' }))).toBe(1);
  expect(free(answer(allFree, { ...office, days: ['monday'] }))).toBe(0);
  expect(free({ mail: 'ben@example.com', known: false })).toBe(0);
});

test('counts the occurrences that nobody misses', () => {
  const occurrences = [at(0), at(60), at(120)];
  const conflicts = conflictsOf(occurrences, [
    answer(`2222${'0'.repeat(20)}`),
    answer(`1111${'0'.repeat(20)}`),
  ]);
  expect(freeCount(occurrences, conflicts)).toBe(2);
  expect(freeCount(occurrences, [])).toBe(3);
});

test('law: a time claimed free never overlaps a busy slot or leaves the view', () => {
  const views = fc
    .array(fc.constantFrom('0', '0', '0', '1', '2', '3', '4'), { maxLength: 40 })
    .map((slots) => slots.join(''));
  fc.assert(
    fc.property(
      views,
      fc.constantFrom(5, 15, 30, 60),
      fc.integer({ min: -120, max: 1500 }),
      fc.integer({ min: 1, max: 180 }),
      (view, slotMinutes, start, duration) => {
        const occurrence = at(start, duration);
        const known: FreeBusy = {
          mail: 'a',
          known: true,
          startUtc: midnight,
          slotMinutes,
          view,
          workingHours: null,
        };
        const isFree = conflictsOf([occurrence], [known]).length === 0;
        const met = Array.from(
          { length: duration },
          (_, index) => view[Math.floor((start + index) / slotMinutes)],
        );
        expect(isFree).toBe(met.every((character) => character === '0' || character === '4'));
      },
    ),
    { numRuns: 500 },
  );
});
