import { agendaOf } from '../../../src/domain/agenda/agendaOf';
import { discardEdits } from '../../../src/domain/rhythm/discardEdits';
import { editSettings } from '../../../src/domain/rhythm/editSettings';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import { planChanges } from '../../../src/domain/reconcile/planChanges';
import type { ActualSeries } from '../../../src/domain/reconcile/types';
import type { MeetingDetails, RhythmSettings } from '../../../src/domain/rhythm/types';
import { applyToCalendar } from '../reconcile/applyToCalendar';
import { ada, noor, sam, settings } from './builders';

/** Monday 23 November 2026. */
const now = Date.UTC(2026, 10, 23, 9);
const before = settings({ organizer: ada });

/** As it stands once the settings were written. */
const calendarOf = (sent: RhythmSettings): readonly ActualSeries[] =>
  applyToCalendar([], planChanges(expectedSeries(sent, ada), [], []).steps);
const written = calendarOf(before);

const time = before.times['portfolio-review'];
if (time === undefined) throw new Error('The settings have a time for the review.');

const discarded = (edited: RhythmSettings, actual: readonly ActualSeries[]): RhythmSettings =>
  discardEdits(edited, actual, now).reduce(editSettings, edited);

test('where nothing was chosen since, nothing is taken back', () => {
  expect(discardEdits(before, written, now)).toEqual([]);
});

test('a time, a moved date and a place that were chosen go back to what was written', () => {
  const chosen = [
    {
      kind: 'setTime',
      meeting: 'portfolio-review',
      time: { ...time, startTime: '14:00', durationMinutes: 60 },
    },
    {
      kind: 'setMoves',
      moves: [{ meeting: 'governance-council', date: '2027-01-07', toDate: '2027-01-08', toTime: '10:00' }],
    },
    { kind: 'override', meeting: 'portfolio-review', role: 'COO', attendance: 'informed' },
  ] as const;
  const edited = chosen.reduce(editSettings, before);
  expect(edited).not.toEqual(before);
  expect(discarded(edited, written)).toEqual(before);
});

test('a series whose record is unreadable stays as it is', () => {
  const edited = editSettings(before, {
    kind: 'setTime',
    meeting: 'portfolio-review',
    time: { ...time, startTime: '14:00' },
  });
  const unreadable = written.map((series) => ({ ...series, written: null }));
  expect(discardEdits(edited, unreadable, now)).toEqual([]);
});

test('an agenda in another order, with minutes and a topic of one’s own, goes back to the one that was written', () => {
  const meeting = 'portfolio-review';
  const [first] = agendaOf(meeting, before).topics;
  const topics = [
    { title: 'Budget', minutes: 10, isOwn: true },
    { title: first!.title, minutes: 5, isOwn: false },
  ];
  const edited = editSettings(before, { kind: 'setDetails', meeting, details: { topics, name: 'Weekly' } });
  expect(discarded(edited, written)).toEqual(before);
  const agreed = editSettings(before, { kind: 'setDetails', meeting, details: { topics } });
  expect(discardEdits(agreed, calendarOf(agreed), now)).toEqual([]);
});

test('somebody without a seat who was taken out, changed or added is there again as they were', () => {
  const meeting = 'portfolio-review';
  const people = [{ person: sam, kind: 'optional', because: 'Speaks for security.' }] as const;
  const withPeople = (some: MeetingDetails['people'], of = before) =>
    editSettings(of, { kind: 'setDetails', meeting, details: { people: some } });
  const agreed = withPeople(people);
  expect(discarded(withPeople([], agreed), calendarOf(agreed))).toEqual(agreed);
  expect(discarded(withPeople([{ ...people[0], because: 'Listens.' }], agreed), calendarOf(agreed))).toEqual(
    agreed,
  );
  expect(discarded(agreed, written)).toEqual(before);
});

test('a chosen place that was given up, and an end that was put elsewhere, are as they were written', () => {
  const meeting = 'portfolio-review';
  const agreed = [
    { kind: 'override', meeting, role: 'COO', attendance: 'informed' },
    { kind: 'setDetails', meeting, details: { endsFrom: '2027-02-01' } },
  ] as const;
  const sent = agreed.reduce<RhythmSettings>(editSettings, before);
  const calendar = applyToCalendar(written, planChanges(expectedSeries(sent, ada), written, []).steps);
  const edits = [
    { kind: 'undoOverride', meeting, role: 'COO' },
    { kind: 'setDetails', meeting, details: { endsFrom: '2027-01-05' } },
  ] as const;
  const edited = edits.reduce<RhythmSettings>(editSettings, sent);
  const back = discarded(edited, calendar);
  expect(back.overrides).toEqual(sent.overrides);
  expect(planChanges(expectedSeries(back, ada), calendar, []).steps).toEqual([]);
});

test('the dates that a chosen time took away come back with the written one', () => {
  const meeting = 'portfolio-review';
  const moves = [{ meeting, date: '2026-12-08', toDate: '2026-12-09', toTime: '10:00' }] as const;
  const sent = { ...before, moves };
  const edited = editSettings(sent, { kind: 'setTime', meeting, time: { ...time, startTime: '14:00' } });
  expect(edited.moves).toEqual([]);
  expect(discarded(edited, calendarOf(sent))).toEqual(sent);
});

test('somebody with a seat who was asked in, and whose place was chosen too, is out again', () => {
  const meeting = 'governance-council';
  const people = [{ person: noor, kind: 'required', because: 'Asked to be there.' }] as const;
  const edited = [
    { kind: 'setDetails', meeting, details: { people } } as const,
    { kind: 'override', meeting, role: 'CEO', attendance: 'required' } as const,
  ].reduce(editSettings, before);
  expect(discarded(edited, written)).toEqual(before);
});
