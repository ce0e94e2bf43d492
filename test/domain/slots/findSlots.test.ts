import { alternatives } from '../../../src/domain/slots/alternatives';
import { slotChoiceOf } from '../../../src/domain/slots/slotChoiceOf';
import { findSlots } from '../../../src/domain/slots/findSlots';
import { repairsFor } from '../../../src/domain/slots/repairsFor';
import type { SlotLevels, SlotMeeting, SlotPerson, SlotTime } from '../../../src/domain/slots/types';
import { layOutWeeks } from '../../../src/domain/slots/weekGrid';
import { zonesOfPeople } from '../../../src/domain/slots/zonesOfPeople';
import { expandSeries } from '../../../src/domain/recurrence/occurrences';
import { toInstant } from '../../../src/domain/time/zonedTime';
import { addDays, weekdays } from '../../../src/domain/time/localDates';
import { hoursFirst } from '../../../src/domain/slots/slotOrder';
import { council, horizonOf, personWith, review, sync } from './builders';

const horizon = horizonOf();
const ada = 'ada@example.com';
const oneHour = { weekdays: ['tuesday'], from: '10:00', until: '11:00' } as const;

const find = (
  meetings: readonly SlotMeeting[],
  people: readonly SlotPerson[] = [personWith(ada, horizon)],
  over = horizon,
) => findSlots(layOutWeeks(over, zonesOfPeople(people)), meetings, people);

const tuesdayAt = (startTime: string): SlotTime => ({ variant: 'everyWeek', weekday: 'tuesday', startTime });

const flawless: SlotLevels = {
  outsideMinutes: 0,
  requiredMissing: 0,
  wishesBroken: 0,
  moves: 0,
  movesToAnotherDay: 0,
  optionalMissing: 0,
  preferencesBroken: 0,
};

test('places three meetings apart, with the Sync before the Review', () => {
  const { placement } = find([review(), sync(), council()]);
  expect(placement).toEqual({
    kind: 'placed',
    levels: flawless,
    slots: [
      { variant: 'everyWeek', weekday: 'tuesday', startTime: '09:00' },
      { variant: 'evenWeeks', weekday: 'monday', startTime: '09:00' },
      { variant: 'first', weekday: 'monday', startTime: '09:00' },
    ],
  });
});

test('says how many occurrences are free, and who misses which dates', () => {
  const people = [
    personWith(ada, horizon, [
      { date: '2026-12-08', from: '10:15', minutes: 15, kind: '3' },
      { date: '2026-12-15', from: '10:45', minutes: 60 },
      { date: '2026-12-22', from: '10:45', minutes: 15, kind: '1' },
    ]),
  ];
  const choice = slotChoiceOf(find([review()], people), 'portfolio-review', tuesdayAt('10:00'));
  const misses = (['outOfOffice', 'busy', 'tentative'] as const).map((kind, at) => ({
    ...{ mail: ada, isRequired: true, kind, dates: [['2026-12-08', '2026-12-15', '2026-12-22'][at]] },
  }));
  expect(choice).toMatchObject({ free: 2, occurrences: 4, misses });
});

test('does not take silence for free, and says so', () => {
  const choice = slotChoiceOf(
    find([review({ required: [ada, 'ben@example.com'] })]),
    'portfolio-review',
    tuesdayAt('10:00'),
  );
  expect(choice).toMatchObject({
    ...{ free: 0, occurrences: 4 },
    misses: [{ mail: 'ben@example.com', kind: 'unknown' }],
  });
});

test('keeps a holiday, in the zone of the person', () => {
  const inAuckland = personWith(ada, horizon, [], {
    days: ['monday', 'wednesday'],
    start: '00:00',
    end: '23:55',
    zone: 'Pacific/Auckland',
  });
  const away: SlotPerson = { ...inAuckland, holidays: ['2026-12-09'] };
  const choice = slotChoiceOf(find([review()], [away]), 'portfolio-review', tuesdayAt('16:00'));
  expect(choice.misses).toEqual([{ mail: ada, isRequired: true, kind: 'holiday', dates: ['2026-12-08'] }]);
});

test('the series of a choice has the dates that were searched', () => {
  const over = horizonOf({ firstMonday: '2027-03-01', weeks: 6 });
  const search = find([sync()], [personWith(ada, over)], over);
  const slot: SlotTime = { variant: 'oddWeeks', weekday: 'tuesday', startTime: '10:00' };
  const { time } = slotChoiceOf(search, 'readiness-sync', slot);
  const window = {
    startUtc: toInstant('2027-03-01', '00:00', 'UTC'),
    endUtc: toInstant('2027-04-12', '00:00', 'UTC'),
  };
  expect(
    expandSeries(time, window).map(({ startUtc }) => new Date(startUtc).toISOString().slice(0, 16)),
  ).toEqual(['2027-03-09T15:00', '2027-03-23T14:00', '2027-04-06T14:00']);
});

test('a locked time stays, off the grid and outside the window, and the others make room', () => {
  const locked: SlotTime = { variant: 'everyWeek', weekday: 'saturday', startTime: '08:40' };
  const within = { weekdays: ['saturday'], from: '08:00', until: '11:00' } as const;
  const search = find([review({ locked }), sync({ window: within })]);
  expect(search.placement).toMatchObject({
    kind: 'placed',
    slots: [locked, { variant: 'evenWeeks', weekday: 'saturday', startTime: '10:00' }],
  });
  expect(alternatives(search, 'portfolio-review', 1)).toEqual([
    {
      slot: { variant: 'everyWeek', weekday: 'monday', startTime: '09:00' },
      levels: { ...flawless, preferencesBroken: 2 },
    },
  ]);
});

test.each([
  ['weekdays', { window: { weekdays: [], from: '09:00', until: '17:00' } }, { kind: 'noWeekday' }],
  [
    'hours',
    { window: { ...oneHour, until: '10:30' } },
    { kind: 'doesNotFit', durationMinutes: 60, from: '10:00', until: '10:30' },
  ],
] as const)('names the %s that leave no time', (limit, more, because) => {
  expect(find([review(more), sync()]).placement).toEqual({
    kind: 'noSlot',
    blockedBy: [{ meeting: 'portfolio-review', limit }],
    because,
  });
});

test('names the two meetings that cannot both be held, and the lock', () => {
  const { placement } = find([
    council(),
    review({ window: oneHour }),
    sync({ locked: { variant: 'evenWeeks', weekday: 'tuesday', startTime: '10:00' } }),
  ]);
  expect(placement).toMatchObject({
    kind: 'noSlot',
    blockedBy: [
      { meeting: 'portfolio-review', limit: 'hours' },
      { meeting: 'readiness-sync', limit: 'locked' },
    ],
  });
});

test('lets meetings overlap when nobody is required in both', () => {
  const people = [personWith(ada, horizon), personWith('ben@example.com', horizon)];
  const { placement } = find(
    [review({ window: oneHour }), sync({ window: oneHour, required: ['ben@example.com'] })],
    people,
  );
  expect(placement).toMatchObject({ kind: 'placed', levels: { preferencesBroken: 2 } });
});

test('refuses a lock that runs past midnight, a length of nothing, and a horizon that begins on a Tuesday', () => {
  expect(() => find([review({ locked: tuesdayAt('23:30') })])).toThrow('runs past midnight from 23:30');
  expect(() => find([review({ durationMinutes: 0 })])).toThrow('lasts 0 minutes');
  expect(() => layOutWeeks(horizonOf({ firstMonday: '2026-12-01' }), [])).toThrow(
    '2026-12-01, which is no Monday',
  );
});

test('moves an occurrence to the nearest free hour of its week, around the other meetings', () => {
  const people = [personWith(ada, horizon, [{ date: '2026-12-08', from: '10:00', minutes: 60 }])];
  const search = find([review(), council()], people);
  const slots: readonly SlotTime[] = [
    tuesdayAt('10:00'),
    { variant: 'second', weekday: 'tuesday', startTime: '09:00' },
  ];
  expect(repairsFor(search, slots)).toEqual([
    {
      meeting: 'portfolio-review',
      occurrence: {
        localDate: '2026-12-08',
        startUtc: toInstant('2026-12-08', '10:00', horizon.zone),
        endUtc: toInstant('2026-12-08', '11:00', horizon.zone),
      },
      moveTo: {
        localDate: '2026-12-08',
        startUtc: toInstant('2026-12-08', '11:00', horizon.zone),
        endUtc: toInstant('2026-12-08', '12:00', horizon.zone),
      },
    },
  ]);
});

test('leaves a date where it is when its week is full, and moves none that is more than eight weeks away', () => {
  const narrow = { weekdays: ['tuesday', 'wednesday'], from: '10:00', until: '11:00' } as const;
  const over = horizonOf({ weeks: 12 });
  const away = ['2026-12-08', '2026-12-09', '2026-12-22', '2027-02-16'];
  const ada12 = personWith(
    ada,
    over,
    away.map((date) => ({ date, from: '09:00', minutes: 480 })),
  );
  const search = find([review({ window: narrow })], [ada12], over);
  const repairs = repairsFor(search, [tuesdayAt('10:00')]);
  expect(repairs.map(({ occurrence, moveTo }) => [occurrence.localDate, moveTo?.localDate ?? null])).toEqual([
    ['2026-12-08', null],
    ['2026-12-22', '2026-12-23'],
  ]);
});

test('keeps the hours of a required person before everything, then has them all, moved or not', () => {
  const berlin = personWith(
    'ben@example.com',
    horizon,
    [{ date: '2026-12-08', from: '09:00', minutes: 60 }],
    { days: weekdays.slice(0, 5), start: '09:00', end: '17:00', zone: 'Europe/Berlin' },
  );
  const required = [ada, 'ben@example.com'];
  const until = personWith(
    ada,
    horizon,
    weekdays.slice(0, 5).flatMap((_, day) =>
      [0, 7, 14, 21].map((week) => ({
        date: addDays(horizon.firstMonday, day + week),
        from: '10:00',
        minutes: 120,
        kind: day === 1 ? '0' : '2',
      })),
    ),
  );
  const { placement } = find([review({ required })], [until, berlin]);
  expect(placement).toMatchObject({
    kind: 'placed',
    levels: { outsideMinutes: 0, requiredMissing: 0, moves: 0 },
    slots: [{ weekday: 'monday', startTime: '09:00' }],
  });
});

test('a wish counts more than a moved date and less than a required person', () => {
  const late = { weekdays: ['friday', 'thursday'], from: '16:00', until: '17:00' } as const;
  const thursdays = ['2026-12-03', '2026-12-10'];
  const someThursdays = personWith(
    ada,
    horizon,
    thursdays.map((date) => ({ date, from: '16:00', minutes: 60 })),
  );
  const wishes = { noFridays: true, notOverLunch: false, overByFive: false };
  const { placement } = findSlots(layOutWeeks(horizon, []), [review({ window: late })], [someThursdays], {
    wishes,
    order: hoursFirst,
  });
  expect(placement).toMatchObject({
    slots: [{ weekday: 'thursday' }],
    levels: { requiredMissing: 0, wishesBroken: 2, moves: 2 },
  });
});

test('a day on which somebody does not work counts as busy', () => {
  const partTime = personWith(ada, horizon, [], {
    days: ['monday'],
    start: '09:00',
    end: '17:00',
    zone: 'America/New_York',
  });
  const choice = slotChoiceOf(find([review()], [partTime]), 'portfolio-review', tuesdayAt('10:00'));
  expect(choice.free).toBe(0);
  expect(choice.misses.map(({ kind }) => kind)).toEqual(['dayOff']);
});
