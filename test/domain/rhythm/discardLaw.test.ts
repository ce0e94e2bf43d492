import fc from 'fast-check';
import { planChanges } from '../../../src/domain/reconcile/planChanges';
import type { ActualSeries } from '../../../src/domain/reconcile/types';
import { discardEdits } from '../../../src/domain/rhythm/discardEdits';
import { editSettings, type SettingsEdit } from '../../../src/domain/rhythm/editSettings';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import type { MeetingDetails, RhythmSettings } from '../../../src/domain/rhythm/types';
import { addDays } from '../../../src/domain/time/localDates';
import { applyToCalendar } from '../reconcile/applyToCalendar';
import { ada, ben, grace, noor, sam, settings } from './builders';

const now = Date.UTC(2026, 10, 23, 9);
const ids = ['portfolio-review', 'readiness-sync', 'governance-council'] as const;
const meeting = fc.constantFrom(...ids);
const role = fc.constantFrom('CAIO', 'CIO', 'COO', 'CEO', 'VPAI');
const place = fc.constantFrom('required', 'optional', 'informed');
const someDate = fc.integer({ min: 0, max: 90 }).map((days) => addDays('2026-12-20', days));

const details: fc.Arbitrary<Partial<MeetingDetails>> = fc.record(
  {
    endsFrom: fc.option(someDate),
    name: fc.constantFrom('', 'Weekly', 'AI board'),
    room: fc.constantFrom('', 'Room 4'),
    people: fc.subarray([
      { person: sam, kind: 'optional', because: 'Speaks for security.' },
      { person: noor, kind: 'required', because: 'Asked to be there.' },
      { person: grace, kind: 'optional', because: 'Listens.' },
    ] as const),
    topics: fc.subarray([
      { title: 'Budget', minutes: 10, isOwn: true },
      { title: 'Use case pipeline', minutes: 5, isOwn: false },
      { title: 'Security incidents', minutes: null, isOwn: true },
    ]),
  },
  { requiredKeys: [] },
);

/** Weekly, every two weeks and monthly ones alike can begin on one of their own first dates. */
const time = meeting.chain((id) => {
  const usual = settings().times[id]!;
  return fc.record({
    kind: fc.constant('setTime' as const),
    meeting: fc.constant(id),
    time: fc.record({
      pattern: fc.constant(usual.pattern),
      firstDate: fc.constant(usual.firstDate),
      startTime: fc.constantFrom('09:00', '10:00', '15:30'),
      durationMinutes: fc.constantFrom(30, 45, 60, 90),
      zone: fc.constantFrom('Europe/Berlin', 'America/New_York'),
    }),
  });
});

const moves = fc.uniqueArray(
  fc.record({
    meeting: fc.constant('portfolio-review' as const),
    date: fc.constantFrom('2026-12-08', '2026-12-15', '2026-12-22'),
    days: fc.integer({ min: -2, max: 2 }),
    toTime: fc.constantFrom('09:00', '16:15'),
  }),
  { selector: ({ date }) => date },
);
const moved = moves.map((all) =>
  all.map(({ days, ...move }) => ({ ...move, toDate: addDays(move.date, days) })),
);

/** What is decided about the meetings themselves. */
const editOfMeetings: fc.Arbitrary<SettingsEdit> = fc.oneof(
  time,
  fc.record({ kind: fc.constant('override' as const), meeting, role, attendance: place }),
  fc.record({ kind: fc.constant('undoOverride' as const), meeting, role }),
  fc.record({ kind: fc.constant('setDetails' as const), meeting, details }),
  fc.record({ kind: fc.constant('setMoves' as const), moves: moved }),
  fc.record({
    kind: fc.constant('useZone' as const),
    zone: fc.constantFrom('Asia/Kolkata', 'America/Chicago'),
  }),
  fc.record({ kind: fc.constant('setTimes' as const), times: fc.constant(settings().times), moves: moved }),
  fc.record({
    kind: fc.constant('decide' as const),
    choice: fc.record({
      meeting,
      field: fc.constantFrom('subject', 'time', 'end'),
      mail: fc.constant(''),
      date: fc.constant(null),
      choice: fc.constant('keep' as const),
    }),
  }),
);

/** What is decided about the partnership, of which the meetings follow. */
const editOfSeats: fc.Arbitrary<SettingsEdit> = fc.oneof(
  fc.record({
    kind: fc.constant('seat' as const),
    role,
    person: fc.constantFrom(ada, ben, grace, noor, sam, null),
  }),
  fc.record({
    kind: fc.constant('chooseModel' as const),
    model: fc.constantFrom('caio-reports-to-ceo', 'both-report-to-coo'),
  }),
);

const after = (of: RhythmSettings, edits: readonly SettingsEdit[]): RhythmSettings =>
  edits.reduce(editSettings, of);

const planOf = (of: RhythmSettings, actual: readonly ActualSeries[]) =>
  planChanges(expectedSeries(of, ada, now), actual, of.choices ?? []);

/** The series begin as the set-up sends them; what was decided on them then was sent after that. */
function calendarOf(sent: RhythmSettings): readonly ActualSeries[] {
  const begun = applyToCalendar([], planOf(settings({ organizer: ada }), []).steps);
  return applyToCalendar(begun, planOf(sent, begun).steps);
}

const agreedOn = fc
  .array(editOfMeetings, { maxLength: 5 })
  .map((edits) => after(settings({ organizer: ada }), edits))
  .map(({ choices: _, ...agreed }): RhythmSettings => agreed);

const discarded = (edited: RhythmSettings, actual: readonly ActualSeries[]): RhythmSettings =>
  after(edited, discardEdits(edited, actual, now));

test('whatever was decided on meetings that stand, once it is discarded nothing is to be sent', () => {
  fc.assert(
    fc.property(agreedOn, fc.array(editOfMeetings, { maxLength: 6 }), (agreed, edits) => {
      const calendar = calendarOf(agreed);
      const back = discarded(after(agreed, edits), calendar);
      expect(planOf(back, calendar).steps).toEqual([]);
      expect(discardEdits(back, calendar, now)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what follows from a seat or the model waits as it did, and nothing else with it', () => {
  fc.assert(
    fc.property(
      agreedOn,
      fc.array(editOfMeetings, { maxLength: 4 }),
      fc.array(editOfSeats, { maxLength: 2 }),
      (agreed, edits, seats) => {
        const calendar = calendarOf(agreed);
        const back = discarded(after(agreed, [...edits, ...seats]), calendar);
        const wanted = planOf(after(agreed, seats), calendar).steps;
        expect(planOf(back, calendar).steps.map(({ kind, mails }) => ({ kind, mails }))).toEqual(
          wanted.map(({ kind, mails }) => ({ kind, mails })),
        );
      },
    ),
    { numRuns: 40 },
  );
});
