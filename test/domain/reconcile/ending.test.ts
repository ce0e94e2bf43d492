import { planChanges } from '../../../src/domain/reconcile/planChanges';
import { tellingOfMoved } from '../../../src/domain/reconcile/tellingOfMoved';
import type { ActualSeries, SeriesException } from '../../../src/domain/reconcile/types';
import { withoutPredecessors } from '../../../src/domain/reconcile/splitDuplicates';
import { editSettings } from '../../../src/domain/rhythm/editSettings';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';
import { sam, settings } from '../rhythm/builders';
import { applyToCalendar } from './applyToCalendar';

const { 'portfolio-review': planned } = settings().times;
const review = settings({ times: { 'portfolio-review': planned! } });
const december = Date.parse('2026-12-09T12:00:00Z');
const january = Date.parse('2027-01-20T12:00:00Z');

const endedFrom = (from: string | null, of: RhythmSettings = review): RhythmSettings =>
  editSettings(of, { kind: 'setDetails', meeting: 'portfolio-review', details: { endsFrom: from } });
const planFor = (of: RhythmSettings, actual: readonly ActualSeries[], now = december) =>
  planChanges(expectedSeries(of, sam, now), actual, []);
const inPlace = applyToCalendar([], planFor(review, []).steps)[0]!;

test('a series that has begun keeps what was held: it gets a last date, by one mail a person', () => {
  const { steps } = planFor(endedFrom('2026-12-30'), [inPlace]);
  expect(steps).toMatchObject([{ kind: 'end', endsOn: '2026-12-29', time: planned }]);
  expect(steps[0]!.mails).toEqual(inPlace.attendees.map(({ mail }) => mail));
});

test('the end is the day before the one that was named where that is no date of the series', () => {
  expect(planFor(endedFrom('2026-12-24'), [inPlace]).steps).toMatchObject([{ endsOn: '2026-12-22' }]);
});

test('a series of which nothing was held is cancelled', () => {
  expect(planFor(endedFrom('2026-12-01'), [inPlace]).steps).toMatchObject([
    { kind: 'cancel', eventId: inPlace.eventId },
  ]);
  expect(planFor(endedFrom('2026-11-01'), [inPlace]).steps).toMatchObject([{ kind: 'cancel' }]);
});

test('once it has ended nothing is planned, and nothing is made again', () => {
  const ended = endedFrom('2026-12-30');
  const after = applyToCalendar([inPlace], planFor(ended, [inPlace]).steps);
  expect(planFor(ended, after)).toMatchObject({ steps: [], drifts: [] });
  expect(planFor(ended, after, january)).toEqual({
    ...{ steps: [], drifts: [] },
    states: { 'portfolio-review': 'ended' },
  });
  expect(planFor(ended, [], january)).toMatchObject({ steps: [], states: { 'portfolio-review': 'ended' } });
});

test('until its last date it is kept as it should be; after that nobody is mailed about it', () => {
  const ended = endedFrom('2026-12-30');
  const after = applyToCalendar([inPlace], planFor(ended, [inPlace]).steps);
  const withoutPeople = editSettings(ended, {
    ...{ kind: 'override', meeting: 'portfolio-review', role: 'COO', attendance: 'informed' },
  });
  expect(planFor(withoutPeople, after).steps).not.toEqual([]);
  expect(planFor(withoutPeople, after, january).steps).toEqual([]);
});

test('an end that broke off is still to be made, also when its day has passed', () => {
  expect(planFor(endedFrom('2026-12-30'), [inPlace], january).steps).toMatchObject([{ kind: 'end' }]);
  expect(planFor(endedFrom('2026-12-01'), [inPlace], january).steps).toMatchObject([{ kind: 'cancel' }]);
});

test('whoever takes the end away in Outlook is a difference; whoever ends one earlier too', () => {
  const ended = endedFrom('2026-12-30');
  const after = applyToCalendar([inPlace], planFor(ended, [inPlace]).steps);
  const goesOn = after.map((series) => ({ ...series, endsOn: null }));
  expect(planFor(ended, goesOn)).toMatchObject({
    steps: [],
    drifts: [{ field: 'end', expected: { endsOn: '2026-12-29' }, actual: { endsOn: null } }],
  });
  const earlier = after.map((series) => ({ ...series, endsOn: '2026-12-15' }));
  expect(planFor(ended, earlier).drifts).toMatchObject([{ field: 'end' }]);
});

test('an end to come that is taken back lets the series go on', () => {
  const after = applyToCalendar([inPlace], planFor(endedFrom('2026-12-30'), [inPlace]).steps);
  const { steps } = planFor(endedFrom(null, endedFrom('2026-12-30')), after);
  expect(steps).toMatchObject([
    { kind: 'changeTime', endsOn: null, why: [{ kind: 'goesOn', cause: 'changed' }] },
  ]);
  expect(planFor(review, applyToCalendar(after, steps))).toMatchObject({ steps: [], drifts: [] });
});

test('another time for a meeting that ends keeps its end', () => {
  const ended = endedFrom('2026-12-30');
  const after = applyToCalendar([inPlace], planFor(ended, [inPlace]).steps);
  const later = { ...ended, times: { 'portfolio-review': { ...planned!, startTime: '14:00' } } };
  const { steps } = planFor(later, after);
  expect(steps).toMatchObject([{ kind: 'changeTime', endsOn: '2026-12-29' }]);
  expect(planFor(later, applyToCalendar(after, steps))).toMatchObject({ steps: [], drifts: [] });
});

test('begun again on purpose it is a new series; the one before it is history', () => {
  const after = applyToCalendar([inPlace], planFor(endedFrom('2026-12-30'), [inPlace]).steps);
  const again = { ...review, times: { 'portfolio-review': { ...planned!, firstDate: '2027-01-26' } } };
  expect(withoutPredecessors(after, endedFrom('2026-12-30'))).toHaveLength(1);
  const actual = withoutPredecessors(after, again);
  expect(actual).toEqual([]);
  expect(planFor(again, actual, january).steps).toMatchObject([
    { kind: 'create' },
    { kind: 'attachAgenda' },
    { kind: 'setAttendees' },
  ]);
});

test('a series that somebody ended in Outlook is no history', () => {
  const theirs = { ...inPlace, endsOn: '2026-12-15' };
  const again = { ...review, times: { 'portfolio-review': { ...planned!, firstDate: '2027-01-26' } } };
  expect(withoutPredecessors([theirs], again)).toEqual([theirs]);
});

test('every moved date means one mail more to each, cancelled ones none', () => {
  const exceptions: readonly SeriesException[] = [
    { date: '2026-12-15', standsAt: { date: '2026-12-16', time: '09:00', durationMinutes: 45 } },
    { date: '2026-12-22', standsAt: null },
  ];
  const { steps } = planFor(endedFrom('2026-12-30'), [{ ...inPlace, exceptions }]);
  expect(steps).toMatchObject([{ kind: 'end', ofDates: { dates: 1 } }]);
  expect(tellingOfMoved(steps, { ...inPlace, exceptions: [] })).toBe(steps);
});

test('a name, a room and the agenda that carries the name are one mail; a room that somebody named in Outlook is left alone', () => {
  const named = editSettings(review, {
    ...{ kind: 'setDetails', meeting: 'portfolio-review' },
    details: { name: 'Portfolio weekly', room: 'Room 4' },
  });
  const { steps } = planFor(named, [inPlace]);
  expect(steps).toMatchObject([
    { kind: 'replaceAgenda', renames: true, series: { subject: 'Portfolio weekly', room: 'Room 4' } },
  ]);
  const after = applyToCalendar([inPlace], steps);
  expect(planFor(named, after)).toMatchObject({ steps: [], drifts: [] });
  expect(planFor(review, after).steps).toMatchObject([{ kind: 'replaceAgenda', renames: true }]);
});
