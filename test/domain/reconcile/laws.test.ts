import fc from 'fast-check';
import { planChanges } from '../../../src/domain/reconcile/planChanges';
import type {
  ActualAttendee,
  ActualSeries,
  Drift,
  PeopleOfDate,
  DriftChoice,
  Plan,
  SeriesException,
} from '../../../src/domain/reconcile/types';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import { datesFrom } from '../../../src/domain/recurrence/occurrences';
import type {
  AttendanceOverride,
  ExpectedSeries,
  OccurrenceMove,
  RhythmSettings,
} from '../../../src/domain/rhythm/types';
import { addDays } from '../../../src/domain/time/localDates';
import type { LocalDate } from '../../../src/domain/time/types';
import type { SeriesTime } from '../../../src/domain/recurrence/types';
import type { MeetingId } from '../../../src/playbook/meetings';
import { ada, ben, grace, noor, organization, sam, settings } from '../rhythm/builders';
import { applyToCalendar, created } from './applyToCalendar';

const ids = ['portfolio-review', 'readiness-sync', 'governance-council'] as const;
const anyPerson = fc.constantFrom(ada, ben, grace, noor, sam, null);

const anyOverride: fc.Arbitrary<AttendanceOverride> = fc.record({
  meeting: fc.constantFrom(...ids),
  role: fc.constantFrom('CAIO', 'CIO', 'COO', 'CEO'),
  kind: fc.constantFrom('required', 'optional', 'informed'),
});

const anyTime = (id: MeetingId): fc.Arbitrary<SeriesTime> =>
  fc.constantFrom('09:00', '10:00', '14:30').map((startTime) => ({ ...settings().times[id]!, startTime }));

/** Among the first weeks and months of the meetings, each to a day near by, or to none that fits. */
const anyMove: fc.Arbitrary<OccurrenceMove> = fc
  .record({
    on: fc.constantFrom(
      ...ids.flatMap((meeting) => datesOf(settings().times[meeting]!).map((date) => ({ meeting, date }))),
    ),
    days: fc.integer({ min: -9, max: 9 }),
    toTime: fc.constantFrom('09:00', '10:00', '16:15'),
  })
  .map(({ on, days, toTime }) => ({ ...on, toDate: addDays(on.date, days), toTime }));

function datesOf({ pattern, firstDate }: SeriesTime): readonly LocalDate[] {
  const dates = datesFrom(pattern, firstDate, firstDate);
  return Array.from({ length: 4 }, () => dates.next().value);
}

/** Dates that somebody moved or cancelled since, some of them to where they are to be moved. */
function anyExceptions({ time, moves }: ExpectedSeries): fc.Arbitrary<readonly SeriesException[]> {
  const { durationMinutes } = time;
  const moved = moves.map(({ date, toDate, toTime }) => ({
    date,
    standsAt: { date: toDate, time: toTime, durationMinutes },
  }));
  const others = datesOf(time).flatMap((date) => [
    { date, standsAt: null },
    { date, standsAt: { date: addDays(date, 1), time: '08:30', durationMinutes } },
    { date, standsAt: { date, time: time.startTime, durationMinutes } },
  ]);
  return fc
    .uniqueArray(fc.constantFrom(...moved, ...others), { selector: ({ date }) => date, maxLength: 3 })
    .map((found) => [...found].sort((one, other) => (one.date < other.date ? -1 : 1)));
}

const anySettings: fc.Arbitrary<RhythmSettings> = fc
  .record({
    seats: fc.record({ CAIO: anyPerson, CIO: anyPerson, COO: anyPerson, CEO: anyPerson, VPAI: anyPerson }),
    model: fc.constantFrom('caio-reports-to-ceo', 'both-report-to-coo', 'cio-owns-ai'),
    overrides: fc.array(anyOverride, { maxLength: 3 }),
    moves: fc.array(anyMove, { maxLength: 5 }),
    times: fc.record(
      Object.fromEntries(ids.map((id) => [id, anyTime(id)])) as Record<MeetingId, fc.Arbitrary<SeriesTime>>,
      { requiredKeys: [] },
    ),
  })
  .map(({ seats, model, ...rest }) => settings({ organization: organization({ seats, model }), ...rest }));

const anyExpected = anySettings.map((of) => expectedSeries(of, sam));

const anyAttendee: fc.Arbitrary<ActualAttendee> = fc.record({
  name: fc.constant('Somebody'),
  mail: fc.constantFrom(
    'ada@example.com',
    'BEN@example.com',
    'noor@example.com',
    'guest@other.org',
    'room@x.org',
  ),
  kind: fc.constantFrom('required', 'optional', 'resource'),
  response: fc.constantFrom('none', 'accepted', 'declined'),
});

const anyAttendees = fc.uniqueArray(anyAttendee, { selector: ({ mail }) => mail, maxLength: 5 });

/** A series from an earlier set-up in which somebody worked since, half-made or doubled ones too. */
const anyActual: fc.Arbitrary<readonly ActualSeries[]> = fc
  .tuple(anyExpected, fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }))
  .chain(([series, copies]) =>
    fc.tuple(
      ...series.flatMap((one, at) => Array.from({ length: copies[at] ?? 0 }, (_, n) => workedOn(one, n))),
    ),
  );

function workedOn(series: ExpectedSeries, copy: number): fc.Arbitrary<ActualSeries> {
  const base = created(series);
  const invited = series.attendees.map(({ person, kind }) => ({ mail: person.mail, kind }));
  return fc.record({
    ...(Object.fromEntries(Object.entries(base).map(([key, value]) => [key, fc.constant(value)])) as {
      [Key in keyof ActualSeries]: fc.Arbitrary<ActualSeries[Key]>;
    }),
    eventId: fc.constant(`${series.meeting}-${copy}`),
    subject: fc.constantFrom(series.subject, 'Renamed'),
    time: fc.oneof(anyTime(series.meeting), fc.constant(null)),
    attendees: anyAttendees,
    hasAgendaFile: fc.boolean(),
    written: fc.constantFrom(base.written, { ...base.written!, attendees: invited }, null),
    endsOn: fc.constantFrom(null, '2027-02-01'),
    exceptions: anyExceptions(series),
    peopleOfDates: anyPeopleOfDates(series),
    lastModifiedUtc: fc.nat(50),
  });
}

/** Dates from which somebody took people out, or to which they added some. */
function anyPeopleOfDates({ time }: ExpectedSeries): fc.Arbitrary<readonly PeopleOfDate[]> {
  const { startTime, durationMinutes } = time;
  const on = fc.record({ date: fc.constantFrom(...datesOf(time)), people: anyAttendees });
  return fc.uniqueArray(on, { selector: ({ date }) => date, maxLength: 2 }).map((dates) =>
    dates.map(({ date, people }) => ({
      date,
      standsAt: { date, time: startTime, durationMinutes },
      people: people.map(({ name, mail, kind }) => ({ name, mail, kind })),
    })),
  );
}

const anyChoices = fc.func(fc.constantFrom('keep', 'restore', null));

/** Decides on the drifts of a first look, as a person does. */
function decide(plan: Plan, choiceFor: (drift: Drift) => DriftChoice['choice'] | null): DriftChoice[] {
  return plan.drifts.flatMap((drift) => {
    const { meeting, field, mail, date } = drift;
    const choice = choiceFor(drift);
    return choice === null ? [] : [{ meeting, field, mail, date, choice }];
  });
}

const law = (
  check: (
    expected: readonly ExpectedSeries[],
    actual: readonly ActualSeries[],
    choices: readonly DriftChoice[],
  ) => void,
) =>
  fc.assert(
    fc.property(anyExpected, anyActual, anyChoices, (expected, actual, choiceFor) =>
      check(expected, actual, decide(planChanges(expected, actual, []), choiceFor)),
    ),
    { numRuns: 80 },
  );

/** What people would notice, as text: without the times of writing. */
const visible = (series: readonly ActualSeries[]) =>
  JSON.stringify(
    series
      .map(({ lastModifiedUtc: _, ...rest }) => rest)
      .sort((one, other) => (one.eventId < other.eventId ? -1 : 1)),
  );

const mailsIn = (series: readonly ActualSeries[], id: string) =>
  series
    .filter(({ eventId }) => eventId === id)
    .flatMap(({ attendees }) => attendees.map(({ mail }) => mail.toLowerCase()));

test('a plan applied leaves an empty plan', () => {
  law((expected, actual, choices) => {
    const after = applyToCalendar(actual, planChanges(expected, actual, choices).steps);
    expect(planChanges(expected, after, choices).steps).toEqual([]);
  });
});

test('planning twice gives the same plan, in whatever order the calendar tells its series', () => {
  law((expected, actual, choices) => {
    const plan = planChanges(expected, actual, choices);
    expect(JSON.stringify(planChanges(expected, [...actual].reverse(), choices))).toBe(JSON.stringify(plan));
  });
});

test('after any part of the steps, planning again and applying ends in the same calendar', () => {
  law((expected, actual, choices) => {
    const { steps } = planChanges(expected, actual, choices);
    const end = visible(applyToCalendar(actual, steps));
    for (let made = 0; made < steps.length; made += 1) {
      const partly = applyToCalendar(actual, steps.slice(0, made));
      const rest = planChanges(expected, partly, choices).steps;
      expect(visible(applyToCalendar(partly, rest))).toBe(end);
    }
  });
});

test('a guest is never lost while the series lives', () => {
  law((expected, actual, choices) => {
    const after = applyToCalendar(actual, planChanges(expected, actual, choices).steps);
    for (const { eventId, attendees, written } of actual) {
      if (!after.some((series) => series.eventId === eventId)) continue;
      const invited = written?.attendees.map(({ mail }) => mail.toLowerCase()) ?? [];
      const guests = attendees
        .map(({ mail }) => mail.toLowerCase())
        .filter((mail) => !invited.includes(mail));
      expect(mailsIn(after, eventId)).toEqual(expect.arrayContaining(guests));
    }
  });
});

test('no step mails anybody twice, and a new series mails nobody before its people are set', () => {
  law((expected, actual, choices) => {
    const { steps, states } = planChanges(expected, actual, choices);
    for (const { mails } of steps)
      expect(new Set(mails.map((mail) => mail.toLowerCase())).size).toBe(mails.length);
    for (const { meeting, kind, mails } of steps)
      if (states[meeting] === 'missing' && ['create', 'attachAgenda'].includes(kind))
        expect(mails).toEqual([]);
  });
});

test('a calendar as it was left needs nothing: no steps and no drifts', () => {
  fc.assert(
    fc.property(anyExpected, (expected) => {
      const after = applyToCalendar([], planChanges(expected, [], []).steps);
      expect(planChanges(expected, after, [])).toMatchObject({ steps: [], drifts: [] });
    }),
  );
});
