import { comingDates, isDated, moveOfDate, movesWith } from '../../../src/domain/reconcile/dateSteps';
import { planChanges } from '../../../src/domain/reconcile/planChanges';
import { planEnd, withMessage } from '../../../src/domain/reconcile/planEnd';
import type { ActualSeries, SeriesException } from '../../../src/domain/reconcile/types';
import { beginAgain } from '../../../src/domain/rhythm/beginAgain';
import { discardEdits } from '../../../src/domain/rhythm/discardEdits';
import { editSettings } from '../../../src/domain/rhythm/editSettings';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import { factsOf, seriesOfFacts } from '../../../src/domain/rhythm/seriesFacts';
import { standingOf } from '../../../src/domain/rhythm/standing';
import type { RhythmSettings } from '../../../src/domain/rhythm/types';
import { agendaOf } from '../../../src/domain/agenda/agendaOf';
import { applyToCalendar } from '../reconcile/applyToCalendar';
import { ada, ben, noor, sam, settings } from './builders';

const meeting = 'portfolio-review';
const { [meeting]: planned } = settings().times;
const review = settings({ times: { [meeting]: planned! }, organizer: ada });
const now = Date.parse('2026-12-02T12:00:00Z');
const [expected] = expectedSeries(review, ada, now);
const inPlace = applyToCalendar([], planChanges([expected!], [], []).steps)[0]!;
const sender = { organizer: ada, sentBy: null };
const details = (change: object, of: RhythmSettings = review): RhythmSettings =>
  editSettings(of, { kind: 'setDetails', meeting, details: change });

const movedOne: SeriesException = {
  date: '2026-12-08',
  standsAt: { date: '2026-12-09', time: '14:00', durationMinutes: 45 },
};
const skipped: SeriesException = { date: '2026-12-15', standsAt: null };
const withSingle = { ...inPlace, exceptions: [skipped, movedOne] };

test('the facts tell the dates that are not as the series has them, and the plan of others is right', () => {
  const facts = factsOf(withSingle, sender, now)!;
  expect(facts.singles).toEqual([movedOne, skipped]);
  expect(seriesOfFacts(facts).exceptions).toEqual([movedOne, skipped]);
});

test('a series that ended on purpose is told as ended once its last date has passed', () => {
  const ended = (endsOn: string): ActualSeries => ({
    ...inPlace,
    endsOn,
    written: { ...inPlace.written!, endsOn },
  });
  expect(factsOf(ended('2026-12-01'), sender, now)).toMatchObject({ state: 'ended', endsOn: '2026-12-01' });
  expect(factsOf(ended('2026-12-15'), sender, now)).toMatchObject({ state: 'living' });
  expect(factsOf({ ...inPlace, endsOn: '2026-12-01' }, sender, now)).toMatchObject({ state: 'living' });
});

test('who looks at a rhythm that was ended on purpose sees that; its organizer may begin again', () => {
  const ended = details({ endsFrom: '2026-12-02' });
  const facts = { ...factsOf(inPlace, sender, now)!, state: 'ended' } as const;
  const standingFor = (userId: string) => standingOf(ended, [facts], { userId, actsFor: [] }).kind;
  expect([standingFor(ben.id), standingFor(ada.id)]).toEqual(['ended', 'toSetUp']);
  expect(standingOf(review, [facts], { userId: ben.id, actsFor: [] }).kind).toBe('claimed');
});

test('the next dates are told where they stand, those that were taken away too, until the end', () => {
  const dated = { ...withSingle, endsOn: '2026-12-22' };
  const found = isDated(dated) ? comingDates(dated, now, 8) : [];
  expect(found.map(({ date, standsAt }) => [date, standsAt?.date ?? null])).toEqual([
    ['2026-12-08', '2026-12-09'],
    ['2026-12-15', null],
    ['2026-12-22', '2026-12-22'],
  ]);
});

test.each([
  ['2026-12-10', '09:00', 'moves'],
  ['2026-12-09', '14:00', 'stays'],
  ['2026-12-01', '09:00', 'past'],
  ['2026-12-15', '09:00', 'beyond'],
  ['2026-12-08', '10:00', 'moves'],
])('a moved date to %s at %s: %s', (toDate, toTime, kind) => {
  const dated = withSingle;
  if (!isDated(dated)) throw new Error('The series has no time.');
  const move = { meeting, date: '2026-12-08', toDate, toTime } as const;
  expect(moveOfDate(expected!, dated, { move, from: movedOne.standsAt!, now }).kind).toBe(kind);
});

test('a date that is decided anew replaces what was decided on it', () => {
  const before = { meeting, date: '2026-12-08', toDate: '2026-12-09', toTime: '14:00' } as const;
  const after = { ...before, toDate: '2026-12-10' };
  expect(movesWith([before], before, after)).toEqual([after]);
  expect(movesWith([before], before, null)).toEqual([]);
});

test('ending plans nothing but the end, with the message, and nothing twice', () => {
  const plan = planEnd([expected!], [inPlace], { meetings: [meeting], from: '2026-12-23' });
  expect(withMessage(plan, ' Thank you. ').steps).toMatchObject([
    { kind: 'end', endsOn: '2026-12-22', message: 'Thank you.' },
  ]);
  expect(withMessage(plan, '  ')).toBe(plan);
  const after = applyToCalendar([inPlace], plan.steps);
  expect(planEnd([expected!], after, { meetings: [meeting], from: '2026-12-23' }).steps).toEqual([]);
});

test('what was decided about a meeting and not sent yet is taken back by discarding', () => {
  const chosen = details({
    ...{ endsFrom: '2026-12-23', name: 'Portfolio weekly', room: 'Room 4' },
    people: [{ person: sam, kind: 'optional', because: 'Speaks for security.' }],
  });
  expect(discardEdits(chosen, [inPlace], now).reduce(editSettings, chosen)).toEqual(review);
  const after = applyToCalendar(
    [inPlace],
    planChanges(expectedSeries(chosen, ada, now), [inPlace], []).steps,
  );
  expect(discardEdits(chosen, after, now)).toEqual([]);
  expect(discardEdits(review, after, now).reduce(editSettings, review).details?.[meeting]).toMatchObject({
    ...{ endsFrom: '2026-12-23', name: 'Portfolio weekly', room: 'Room 4' },
  });
});

test('a meeting begins again in its rhythm, with notice; one that has not ended yet goes on', () => {
  const ended = details({ endsFrom: '2026-12-02' });
  const again = beginAgain(ended, meeting, '2026-12-05').reduce(editSettings, ended);
  expect(again.details).toBeUndefined();
  expect(again.times[meeting]?.firstDate).toBe('2026-12-08');
  expect(beginAgain(ended, meeting, null).reduce(editSettings, ended)).toEqual(review);
});

test('extra people are invited and stand in the agenda with their reason; a seat keeps the stronger place', () => {
  const because = 'Speaks for security.';
  const withThem = details({
    people: [
      { person: sam, kind: 'optional', because },
      { person: ben, kind: 'optional', because },
    ],
  });
  const [series] = expectedSeries(withThem, noor, now);
  const kindOf = (mail: string) => series!.attendees.find(({ person }) => person.mail === mail)?.kind;
  expect([kindOf(sam.mail), kindOf(ben.mail)]).toEqual(['optional', 'required']);
  expect(series!.agenda.people.at(-1)).toMatchObject({
    name: sam.name,
    role: '',
    kind: 'Optional',
    why: because,
  });
});

test('topics stand in the chosen order with the chosen minutes, and add up to the meeting’s length', () => {
  const topics = [
    { title: 'Security incidents', minutes: 20, isOwn: true },
    { title: 'Use case pipeline', minutes: null, isOwn: false },
    { title: 'Retired long ago', minutes: 5, isOwn: false },
  ];
  const agenda = agendaOf(meeting, details({ topics }));
  expect(agenda.topics.map(({ title }) => title)).toEqual([
    ...['Security incidents', 'Use case pipeline', 'Active initiative status'],
    ...['Business unit adoption metrics', 'Blockers requiring escalation'],
  ]);
  expect(agenda.topics[0]!.minutes).toBe(20);
  expect(agenda.topics.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
  const tooLong = agendaOf(meeting, details({ topics: [{ title: 'Long', minutes: 60, isOwn: true }] }));
  expect(tooLong.topics.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(45);
});
