import { adoptDrift } from '../../../src/domain/reconcile/decidedDrifts';
import { planChanges } from '../../../src/domain/reconcile/planChanges';
import { planEnding } from '../../../src/domain/reconcile/planEnd';
import { partsOf } from '../../../src/domain/reconcile/together';
import type {
  ActualAttendee,
  ActualSeries,
  PlanStep,
  SeriesException,
} from '../../../src/domain/reconcile/types';
import type { DriftChoice, OccurrenceMove, RhythmSettings } from '../../../src/domain/rhythm/types';
import { withinPlan } from '../../../src/domain/reconcile/withinPlan';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import type { SeriesTime } from '../../../src/domain/recurrence/types';
import { noor, organization, sam, settings } from '../rhythm/builders';
import { applyToCalendar, created } from './applyToCalendar';

const { 'portfolio-review': reviewTime } = settings().times;
const onlyReview = settings({ times: { 'portfolio-review': reviewTime! } });
const expectedFrom = (of: RhythmSettings) => expectedSeries(of, sam);
const expected = expectedFrom(onlyReview);
const [review] = expected;

/** The review as it stands after an untroubled set-up. */
const inPlace = applyToCalendar([], planChanges(expected, [], []).steps)[0]!;
const kinds = (steps: readonly PlanStep[]) => steps.map(({ kind }) => kind);
const planFor = (series: Partial<ActualSeries>, choices: readonly DriftChoice[] = []) =>
  planChanges(expected, [{ ...inPlace, ...series }], choices);
const guest: ActualAttendee = {
  name: 'Guest',
  mail: 'guest@other.org',
  kind: 'optional',
  response: 'accepted',
};

test('a missing series is made without people, then gets its file, then its people', () => {
  const plan = planChanges(expected, [], []);
  expect(kinds(plan.steps)).toEqual(['create', 'attachAgenda', 'setAttendees']);
  expect(plan.steps.map(({ mails }) => mails)).toEqual([
    [],
    [],
    ['ada@example.com', 'ben@example.com', 'grace@example.com'],
  ]);
  expect(plan.states).toEqual({ 'portfolio-review': 'missing' });
});

test('all three meetings take nine steps, three each', () => {
  expect(planChanges(expectedFrom(settings()), [], []).steps).toHaveLength(9);
});

test('a series in order needs nothing', () => {
  expect(planFor({})).toEqual({ steps: [], drifts: [], states: { 'portfolio-review': 'inOrder' } });
});

test('set-up that stopped after the first step goes on with the file and the people', () => {
  const plan = planChanges(expected, [created(review!)], []);
  expect(kinds(plan.steps)).toEqual(['attachAgenda', 'setAttendees']);
  expect(plan.states).toEqual({ 'portfolio-review': 'incomplete' });
});

test('set-up that stopped after the file goes on with the people', () => {
  const plan = planChanges(expected, [{ ...created(review!), hasAgendaFile: true }], []);
  expect(kinds(plan.steps)).toEqual(['setAttendees']);
});

test('a time that the organizer moved is a drift, not a step', () => {
  const plan = planFor({ time: { ...reviewTime!, startTime: '14:00' } });
  expect(plan.steps).toEqual([]);
  expect(plan.drifts).toEqual([
    {
      meeting: 'portfolio-review',
      field: 'time',
      mail: '',
      date: null,
      expected: { kind: 'series', time: reviewTime, endsOn: null },
      actual: { kind: 'series', time: { ...reviewTime, startTime: '14:00' }, endsOn: null },
    },
  ]);
  expect(plan.states).toEqual({ 'portfolio-review': 'drifted' });
});

test('a time to restore is a step that says what is lost and tells everybody in the series', () => {
  const choice = {
    meeting: 'portfolio-review',
    field: 'time',
    mail: '',
    date: null,
    choice: 'restore',
  } as const;
  const plan = planFor({ time: { ...reviewTime!, startTime: '14:00' } }, [choice]);
  expect(kinds(plan.steps)).toEqual(['changeTime']);
  expect(plan.steps[0]?.why).toEqual([{ kind: 'time', cause: 'restored', stillEndsOn: null }]);
  expect(plan.steps[0]?.mails).toHaveLength(3);
  expect(plan.drifts).toEqual([]);
});

test('a time that is kept is neither step nor drift', () => {
  const choice = {
    meeting: 'portfolio-review',
    field: 'time',
    mail: '',
    date: null,
    choice: 'keep',
  } as const;
  expect(planFor({ time: { ...reviewTime!, startTime: '14:00' } }, [choice])).toEqual(planFor({}));
});

test('a pattern that Tandem does not know is a drift in the calendar’s words', () => {
  const plan = planFor({ time: null, patternText: 'every 3 days' });
  expect(plan.drifts).toMatchObject([{ field: 'time', actual: 'every 3 days' }]);
});

test('an end that somebody set is a drift, and restoring it rewrites the time', () => {
  const choice = {
    meeting: 'portfolio-review',
    field: 'end',
    mail: '',
    date: null,
    choice: 'restore',
  } as const;
  expect(planFor({ endsOn: '2027-01-05' }).drifts).toMatchObject([
    { field: 'end', actual: { kind: 'end', endsOn: '2027-01-05' } },
  ]);
  expect(kinds(planFor({ endsOn: '2027-01-05' }, [choice]).steps)).toEqual(['changeTime']);
});

test('the first day of the week is no difference where it decides no parity', () => {
  const pattern = {
    kind: 'weekly',
    intervalWeeks: 1,
    weekday: 'tuesday',
    firstDayOfWeek: 'sunday',
  } as const;
  expect(planFor({ time: { ...reviewTime!, pattern } }).drifts).toEqual([]);
});

test.each([
  ['Europe/Vienna', 0],
  ['Europe/London', 1],
  ['Africa/Lagos', 1],
])('read back in the zone of %s, a series of Berlin shows %d drifts', (zone, drifts) => {
  expect(planFor({ time: { ...reviewTime!, zone } }).drifts).toHaveLength(drifts);
});

test('a title changed in Outlook is a drift; one never written is a step', () => {
  expect(planFor({ subject: 'Portfolio' }).drifts).toMatchObject([{ field: 'subject', actual: 'Portfolio' }]);
  const older = { ...inPlace.written!, subject: 'AI Review' };
  expect(kinds(planFor({ subject: 'AI Review', written: older }).steps)).toEqual(['rename']);
});

test('a planned time that changed is a step, also when the calendar changed too', () => {
  const moved = { ...reviewTime!, startTime: '09:00' };
  const later = expectedFrom(settings({ times: { 'portfolio-review': moved } }));
  const drifted = { ...inPlace, time: { ...reviewTime!, startTime: '14:00' } };
  expect(kinds(planChanges(later, [inPlace], []).steps)).toEqual(['changeTime']);
  expect(planChanges(later, [drifted], [])).toMatchObject({ steps: [{ kind: 'changeTime' }], drifts: [] });
});

test('a new person in a seat gets an invitation, the one before is told, guests stay', () => {
  const seats = { ...organization().seats, COO: noor };
  const changed = expectedFrom({ ...onlyReview, organization: organization({ seats }) });
  const withGuest = { ...inPlace, attendees: [...inPlace.attendees, guest] };
  const plan = planChanges(changed, [withGuest], []);
  expect(plan.steps).toMatchObject([{ kind: 'changeTogether' }]);
  const parts = plan.steps.flatMap(partsOf);
  expect(kinds(parts)).toEqual(['replaceAgenda', 'setAttendees']);
  expect(parts[1]).toMatchObject({
    added: ['noor@example.com'],
    removed: ['grace@example.com'],
    mails: ['grace@example.com', 'noor@example.com'],
  });
  expect(parts[1]).toHaveProperty(
    'attendees',
    [
      ['Ada Okafor', 'ada@example.com', 'required'],
      ['Ben Ruiz', 'ben@example.com', 'required'],
      ['Guest', 'guest@other.org', 'optional'],
      ['Noor Haddad', 'noor@example.com', 'required'],
    ].map(([name, mail, kind]) => ({ name, mail, kind })),
  );
});

test('a person whom the organizer removed is a drift; restoring invites only them', () => {
  const without = { attendees: inPlace.attendees.filter(({ name }) => name !== 'Ben Ruiz') };
  const choice = {
    meeting: 'portfolio-review',
    field: 'attendee',
    mail: 'BEN@example.com',
    date: null,
  } as const;
  expect(planFor(without).steps).toEqual([]);
  expect(planFor(without).drifts).toMatchObject([
    { mail: 'ben@example.com', actual: { kind: 'attendance', as: 'removed' } },
  ]);
  const restored = planFor(without, [{ ...choice, choice: 'restore' }]);
  expect(restored.steps).toMatchObject([{ kind: 'setAttendees', mails: ['ben@example.com'] }]);
  expect(planFor(without, [{ ...choice, choice: 'keep' }]).drifts).toEqual([]);
});

test('a person made optional in Outlook is a drift; made optional by an override, a step', () => {
  const attendees = inPlace.attendees.map((one) =>
    one.name === 'Grace Liu' ? { ...one, kind: 'optional' as const } : one,
  );
  expect(planFor({ attendees }).drifts).toMatchObject([
    { expected: { as: 'required' }, actual: { as: 'optional' } },
  ]);
  const overrides = [{ meeting: 'portfolio-review', role: 'COO', kind: 'optional' }] as const;
  const plan = planChanges(expectedFrom({ ...onlyReview, overrides }), [inPlace], []);
  expect(plan.steps.flatMap(partsOf).at(-1)).toMatchObject({
    kind: 'setAttendees',
    mails: ['grace@example.com'],
    added: [],
    removed: [],
  });
});

test('an answer, a guest and another spelling of an address are no differences', () => {
  const attendees = inPlace.attendees.map((one) => ({
    ...one,
    mail: one.mail.toUpperCase(),
    response: 'declined' as const,
  }));
  expect(planFor({ attendees: [...attendees, guest] })).toEqual(planFor({}));
});

test('of two series with one tag the complete one stays and the other is cancelled first', () => {
  const halfMade = { ...created(review!), eventId: 'half-made', lastModifiedUtc: 1 };
  const plan = planChanges(expected, [halfMade, inPlace], []);
  expect(plan.steps).toMatchObject([{ kind: 'cancel', eventId: 'half-made', mails: [] }]);
});

test('of two complete series the older one stays, and the people of the other are told', () => {
  const younger = { ...inPlace, eventId: 'younger', lastModifiedUtc: inPlace.lastModifiedUtc + 1 };
  const plan = planChanges(expected, [younger, inPlace], []);
  expect(plan.steps).toMatchObject([{ kind: 'cancel', eventId: 'younger' }]);
  expect(plan.steps[0]?.mails).toHaveLength(3);
});

test('an unreadable record loses no guest, and is written anew with the agenda', () => {
  const plan = planFor({ written: null, attendees: [...inPlace.attendees, guest] });
  expect(kinds(plan.steps)).toEqual(['replaceAgenda']);
});

test('a file that somebody deleted is attached again and mails nobody', () => {
  expect(planFor({ hasAgendaFile: false }).steps).toMatchObject([{ kind: 'attachAgenda', mails: [] }]);
});

test('a series of a meeting that nobody expects is left alone until its end is chosen', () => {
  expect(planChanges([], [inPlace], [])).toEqual({ steps: [], drifts: [], states: {} });
  expect(planEnding([inPlace], '2026-12-01').steps).toMatchObject([
    { kind: 'cancel', eventId: inPlace.eventId },
  ]);
});

test('a kept time becomes the planned time', () => {
  const moved = { ...inPlace, time: { ...reviewTime!, startTime: '14:00' } };
  const [drift] = planChanges(expected, [moved], []).drifts;
  const adopted = adoptDrift(onlyReview, drift!, moved);
  expect(planChanges(expectedFrom(adopted), [moved], [])).toMatchObject({ steps: [], drifts: [] });
});

test('a kept removal becomes an override, and nobody is invited or removed for it', () => {
  const without = { ...inPlace, attendees: inPlace.attendees.filter(({ name }) => name !== 'Ben Ruiz') };
  const [drift] = planChanges(expected, [without], []).drifts;
  const adopted = adoptDrift(onlyReview, drift!, without);
  expect(adopted.overrides).toEqual([{ meeting: 'portfolio-review', role: 'CIO', kind: 'informed' }]);
  const plan = planChanges(expectedFrom(adopted), [without], []);
  expect(kinds(plan.steps)).toEqual(['replaceAgenda']);
  expect(plan.drifts).toEqual([]);
});

test('the rest of an interrupted plan has been seen; a guest who came since has to be shown', () => {
  const allowed = planChanges(expected, [], []);
  const fresh = planChanges(expected, [created(review!)], []);
  expect(withinPlan(fresh, allowed)).toEqual({ seen: fresh, unseen: [] });

  const older = { ...inPlace, written: { ...inPlace.written!, agenda: 'older' } };
  const shown = planChanges(expected, [older], []);
  const withGuest = planChanges(expected, [{ ...older, attendees: [...older.attendees, guest] }], []);
  expect(withinPlan(withGuest, shown).seen.steps).toEqual([]);
  expect(withinPlan(withGuest, shown).unseen).toMatchObject([{ kind: 'replaceAgenda' }]);
});

const dateMove: OccurrenceMove = {
  meeting: 'portfolio-review',
  date: '2026-12-08',
  toDate: '2026-12-09',
  toTime: '14:00',
};
const withMove: RhythmSettings = { ...onlyReview, moves: [dateMove] };
const movedTo = (date: string, time: string, durationMinutes = 45): SeriesException => ({
  date: '2026-12-08',
  standsAt: { date, time, durationMinutes },
});
const planMoved = (
  exceptions: readonly SeriesException[],
  choices: readonly DriftChoice[] = [],
  of = withMove,
) => planChanges(expectedFrom(of), [{ ...inPlace, exceptions }], choices);

test('a date to move is a step after the people, and everybody invited is told', () => {
  const plan = planChanges(expectedFrom(withMove), [], []);
  expect(kinds(plan.steps)).toEqual(['create', 'attachAgenda', 'setAttendees', 'moveOccurrence']);
  expect(plan.steps[3]).toMatchObject({
    eventId: null,
    move: dateMove,
    from: { date: '2026-12-08', time: '10:00', durationMinutes: 45 },
    mails: ['ada@example.com', 'ben@example.com', 'grace@example.com'],
  });
});

test('a date of a standing series tells its guests too, and whoever joins with the same plan', () => {
  const seats = { ...organization().seats, COO: noor };
  const later = { ...withMove, organization: organization({ seats }) };
  const withGuest = { ...inPlace, attendees: [...inPlace.attendees, guest] };
  const { steps } = planChanges(expectedFrom(later), [withGuest], []);
  expect(kinds(steps)).toEqual(['changeTogether', 'moveOccurrence']);
  expect(steps[1]?.mails).toEqual([
    'ada@example.com',
    'ben@example.com',
    'guest@other.org',
    'noor@example.com',
  ]);
});

test.each([
  ['where it is to be', movedTo('2026-12-09', '14:00')],
  ['cancelled', { date: '2026-12-08', standsAt: null }],
])('a date that is %s needs nothing', (_, exception) => {
  expect(planMoved([exception])).toMatchObject({ steps: [], drifts: [] });
});

test.each([movedTo('2026-12-10', '14:00'), movedTo('2026-12-09', '14:00', 30)])(
  'a date that somebody moved otherwise is a drift, and left alone until it is decided: %j',
  (exception) => {
    const plan = planMoved([exception]);
    expect(plan).toMatchObject({ steps: [], states: { 'portfolio-review': 'drifted' } });
    expect(plan.drifts).toEqual([
      {
        meeting: 'portfolio-review',
        field: 'occurrence',
        mail: '',
        date: '2026-12-08',
        expected: {
          kind: 'occurrence',
          place: { date: '2026-12-09', time: '14:00', durationMinutes: 45 },
        },
        actual: { kind: 'occurrence', place: exception.standsAt },
      },
    ]);
  },
);

test('a date to restore moves from where it was found; one that is kept is expected no more', () => {
  const about = { meeting: 'portfolio-review', field: 'occurrence', mail: '', date: '2026-12-08' } as const;
  const exceptions = [movedTo('2026-12-10', '09:00')];
  expect(planMoved(exceptions, [{ ...about, choice: 'restore' }])).toMatchObject({
    steps: [{ kind: 'moveOccurrence', from: { date: '2026-12-10', time: '09:00' } }],
    drifts: [],
  });
  expect(planMoved(exceptions, [{ ...about, choice: 'keep' }])).toMatchObject({ steps: [], drifts: [] });
  expect(planMoved(exceptions, [{ ...about, date: '2026-12-15', choice: 'keep' }]).drifts).toHaveLength(1);
  const [drift] = planMoved(exceptions).drifts;
  const adopted = adoptDrift(withMove, drift!, { ...inPlace, exceptions });
  expect(adopted.moves).toEqual([]);
  expect(planMoved(exceptions, [], adopted)).toMatchObject({ steps: [], drifts: [] });
});

test('a date that somebody moved and nobody plans to move is no difference', () => {
  expect(planMoved([movedTo('2026-12-10', '09:00')], [], onlyReview)).toEqual(planFor({}));
});

test('while the calendar keeps another time, no date is moved by the plan for the old one', () => {
  const drifted = { ...inPlace, time: { ...reviewTime!, startTime: '15:00' } };
  const plan = planChanges(expectedFrom(withMove), [drifted], []);
  expect(plan.steps).toEqual([]);
  expect(plan.drifts).toMatchObject([{ field: 'time' }]);
});

test('a new hour drops the moved dates, so that they are moved again; a new beginning keeps them', () => {
  const made = { ...inPlace, exceptions: [movedTo('2026-12-09', '14:00')] };
  const planAt = (changes: Partial<SeriesTime>) => {
    const times = { 'portfolio-review': { ...reviewTime!, ...changes } };
    return kinds(planChanges(expectedFrom({ ...withMove, times }), [made], []).steps);
  };
  expect(planAt({ startTime: '09:00' })).toEqual(['changeTime', 'moveOccurrence']);
  expect(planAt({ firstDate: '2026-12-08' })).toEqual(['changeTime']);
});

test('another place for a date has not been seen with the first', () => {
  const allowed = planChanges(expectedFrom(withMove), [inPlace], []);
  const other = { ...withMove, moves: [{ ...dateMove, toTime: '15:00' }] };
  const fresh = planChanges(expectedFrom(other), [inPlace], []);
  expect(withinPlan(allowed, allowed).unseen).toEqual([]);
  expect(withinPlan(fresh, allowed).unseen).toEqual(fresh.steps);
});
