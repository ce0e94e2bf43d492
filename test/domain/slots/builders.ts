import fc from 'fast-check';
import type { FreeBusy, WorkingHours } from '../../../src/domain/freebusy/types';
import type { Horizon, SlotMeeting, SlotPerson, Wishes } from '../../../src/domain/slots/types';
import { addDays, weekdays } from '../../../src/domain/time/localDates';
import { toInstant } from '../../../src/domain/time/zonedTime';
import type { Weekday } from '../../../src/domain/time/types';

const workweek: readonly Weekday[] = weekdays.slice(0, 5);

export const review = (more: Partial<SlotMeeting> = {}): SlotMeeting => ({
  meeting: 'portfolio-review',
  required: ['ada@example.com'],
  optional: [],
  durationMinutes: 60,
  cadence: 'weekly',
  window: { weekdays: workweek, from: '09:00', until: '17:00' },
  locked: null,
  ...more,
});

export const sync = (more: Partial<SlotMeeting> = {}): SlotMeeting =>
  review({ meeting: 'readiness-sync', cadence: 'everyTwoWeeks', ...more });

export const council = (more: Partial<SlotMeeting> = {}): SlotMeeting =>
  review({ meeting: 'governance-council', cadence: 'monthly', ...more });

export const horizonOf = (more: Partial<Horizon> = {}): Horizon => ({
  firstMonday: '2026-11-30',
  weeks: 4,
  zone: 'America/New_York',
  gridMinutes: 60,
  ...more,
});

const slotMinutes = 15;
const slotsPerDay = 96;

/** Somebody free from two days before the horizon to two days after it, save for the stretches named. */
export function personWith(
  mail: string,
  horizon: Horizon,
  busy: readonly {
    readonly date: string;
    readonly from: string;
    readonly minutes: number;
    readonly kind?: string;
  }[] = [],
  workingHours: WorkingHours | null = null,
): SlotPerson {
  const startUtc = toInstant(addDays(horizon.firstMonday, -2), '00:00', 'UTC');
  const view = Array.from({ length: (horizon.weeks * 7 + 4) * slotsPerDay }, () => '0');
  for (const { date, from, minutes, kind = '2' } of busy) {
    const first = (toInstant(date, from, horizon.zone) - startUtc) / (slotMinutes * 60_000);
    view.fill(kind, first, first + minutes / slotMinutes);
  }
  return {
    freeBusy: { mail, known: true, startUtc, slotMinutes, view: view.join(''), workingHours },
    holidays: [],
  };
}

/** Across changes of clocks in the north and the south, by whole hours and by half an hour, at two o'clock and at midnight. */
const zones = [
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/Santiago',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Etc/GMT+5',
  '+05:30',
] as const;

const horizons = (maxWeeks: number) =>
  fc.record({
    firstMonday: fc.constantFrom('2026-09-21', '2026-10-19', '2027-03-08', '2027-03-29', '2027-08-30'),
    weeks: fc.integer({ min: 1, max: maxWeeks }),
    zone: fc.constantFrom(...zones),
    gridMinutes: fc.constantFrom(30, 60),
  });

const workingHours = fc.record({
  days: fc.subarray([...weekdays], { minLength: 1 }),
  start: fc.constantFrom('06:00', '09:00', '22:00', '08:40'),
  end: fc.constantFrom('06:00', '17:00', '18:10'),
  zone: fc.constantFrom(...zones),
});

/** Runs of one kind, laid end to end and over again. */
const runs = fc.array(
  fc.tuple(fc.constantFrom('0', '0', '0', '0', '1', '2', '3', '4', '?'), fc.integer({ min: 1, max: 30 })),
  {
    minLength: 1,
    maxLength: 12,
  },
);

/** Free and busy by turns, an hour or two at a time: dates misfit, and there is somewhere to move them. */
const gaps = fc
  .array(fc.integer({ min: 2, max: 9 }), { minLength: 20, maxLength: 60 })
  .map((lengths) => lengths.map((length, at): [string, number] => [at % 2 === 0 ? '0' : '2', length]));

function peopleWithGaps(horizon: Horizon): fc.Arbitrary<readonly SlotPerson[]> {
  const days = horizon.weeks * 7 + 4;
  const startUtc = toInstant(addDays(horizon.firstMonday, -2), '00:00', 'UTC');
  return fc.array(gaps, { minLength: 3, maxLength: 3 }).map((drawn) =>
    drawn.map((shape, at): SlotPerson => {
      const piece = shape.map(([kind, length]) => kind.repeat(length)).join('');
      const view = piece.repeat(Math.ceil((days * slotsPerDay) / piece.length)).slice(0, days * slotsPerDay);
      const mail = ['ada@example.com', 'ben@example.com', 'cleo@example.com'][at] ?? '';
      return {
        freeBusy: { mail, known: true, startUtc, slotMinutes, view, workingHours: null },
        holidays: [],
      };
    }),
  );
}

function people(horizon: Horizon): fc.Arbitrary<readonly SlotPerson[]> {
  const days = horizon.weeks * 7 + 4;
  const dayBefore = toInstant(addDays(horizon.firstMonday, -2), '00:00', 'UTC');
  const known = fc.record({
    runs,
    hours: fc.option(workingHours),
    slotMinutes: fc.constantFrom(10, 15, 30),
    lateMinutes: fc.constantFrom(0, 0, 5, 4 * 1440),
    isCut: fc.boolean(),
  });
  const holidays = fc.array(fc.integer({ min: 0, max: days }), { maxLength: 2 });
  const answer = fc.oneof({ arbitrary: known, weight: 9 }, { arbitrary: fc.constant(null), weight: 1 });
  const mails = ['ada@example.com', 'ben@example.com', 'cleo@example.com'];
  return fc.tuple(...mails.map(() => fc.tuple(answer, holidays))).map((drawn) =>
    drawn.map(([shape, offDays], at): SlotPerson => {
      const mail = mails[at] ?? '';
      const away = offDays.map((day) => addDays(horizon.firstMonday, day));
      if (shape === null) return { freeBusy: { mail, known: false }, holidays: away };
      const piece = shape.runs.map(([kind, length]) => kind.repeat(length)).join('');
      const length = Math.floor((days * 1440) / shape.slotMinutes / (shape.isCut ? 2 : 1));
      const freeBusy: FreeBusy = {
        mail,
        known: true,
        startUtc: dayBefore + shape.lateMinutes * 60_000,
        slotMinutes: shape.slotMinutes,
        view: piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
        workingHours: shape.hours,
      };
      return { freeBusy, holidays: away };
    }),
  );
}

const names = ['ada@example.com', 'Ben@example.com', 'cleo@example.com', 'nobody@example.com'];

const attendance = fc.record({
  required: fc.subarray(names.slice(0, 3), { minLength: 1 }),
  optional: fc.subarray(names.slice(2), { maxLength: 1 }),
  durationMinutes: fc.constantFrom(30, 45, 50, 60, 90),
  from: fc.constantFrom(0, 0, 1, 8, 10, 11, 14, 22),
  hours: fc.constantFrom(1, 2, 2, 3),
  weekdays: fc.subarray([...weekdays], { minLength: 1, maxLength: 2 }),
});

const clock = (hour: number): string => `${String(Math.min(24, hour)).padStart(2, '0')}:00`;

const meetings = fc.tuple(attendance, attendance, attendance).map((drawn): readonly SlotMeeting[] =>
  drawn.map(({ from, hours, weekdays: days, ...rest }, at) => {
    const build = [review, sync, council][at] ?? review;
    const optional = rest.optional.filter((mail) => !rest.required.includes(mail));
    return build({
      ...rest,
      optional,
      window: { weekdays: days, from: clock(from), until: clock(from + hours) },
    });
  }),
);

const wishes: fc.Arbitrary<Wishes> = fc.record({
  noFridays: fc.boolean(),
  notOverLunch: fc.boolean(),
  overByFive: fc.boolean(),
});

export interface SlotCase {
  readonly horizon: Horizon;
  readonly meetings: readonly SlotMeeting[];
  readonly people: readonly SlotPerson[];
  readonly wishes: Wishes;
}

/** Three meetings of three or four people over a few hours of a few weeks. */
export const slotCases = (maxWeeks = 10): fc.Arbitrary<SlotCase> =>
  horizons(maxWeeks).chain((horizon) =>
    fc.record({ horizon: fc.constant(horizon), meetings, people: people(horizon), wishes }),
  );

/** The same on two mornings, with calendars in which dates have to be moved, and moved dates come into each other's way. */
export const crowdedCases = (maxWeeks = 3): fc.Arbitrary<SlotCase> =>
  horizons(maxWeeks).chain((horizon) =>
    fc.record({
      horizon: fc.constant(horizon),
      meetings: meetings.map((drawn) => drawn.map(onTwoMornings)),
      people: peopleWithGaps(horizon),
      wishes,
    }),
  );

const onTwoMornings = (meeting: SlotMeeting): SlotMeeting => ({
  ...meeting,
  durationMinutes: meeting.durationMinutes > 60 ? 60 : 30,
  window: { weekdays: ['tuesday', 'wednesday'], from: '09:00', until: '10:30' },
});
