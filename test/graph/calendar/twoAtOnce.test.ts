import type { OccurrenceTime, PlanStep } from '../../../src/domain/reconcile/types';
import { localGraph, type LocalGraph } from '../localGraph';
import { prepared, review, steps, tuesdays } from './builders';

const tenantId = 'tenant-1';
const attendees = [
  { name: 'Ben Ruiz', mail: 'ben.ruiz@contoso.com', kind: 'required' },
  { name: 'Grace Liu', mail: 'grace.liu@contoso.com', kind: 'optional' },
] as const;
const about = {
  ...({ meeting: 'portfolio-review', why: [], series: review } as const),
  mails: attendees.map(({ mail }) => mail),
} as const;
const from: OccurrenceTime = { date: '2026-12-08', time: '10:00', durationMinutes: 45 };

type Act = (eventId: string, etag: string | null) => PlanStep;

const skip: Act = (eventId) => ({
  ...about,
  ...{ kind: 'cancelOccurrence', eventId, date: from.date, from },
});
const moveTo =
  (toDate: string): Act =>
  (eventId) => ({
    ...about,
    ...{ kind: 'moveOccurrence', eventId, from },
    move: { meeting: 'portfolio-review', date: from.date, toDate, toTime: '10:00' },
  });
const end: Act = (eventId, etag) => ({
  ...about,
  ...{ kind: 'end', series: { ...review, end: { from: '2026-12-16', isOver: false } } },
  ...{ eventId, etag, time: tuesdays, endsOn: '2026-12-15' },
});

/** A series with two people, and two windows that act on it at one moment. */
async function atOnce(acts: readonly [Act, Act]) {
  const graph = localGraph('ada.okafor@contoso.com');
  const [made] = await graph.calendar.perform(null, tenantId, [prepared(steps.create)]);
  const eventId = made?.kind === 'done' ? made.eventId! : '';
  await graph.calendar.perform(null, tenantId, [prepared({ ...steps.setAttendees, attendees, eventId })]);
  graph.world.mail.length = 0;
  const windows = [graph.secondSession(), graph.secondSession()];
  const [before] = await graph.secondSession().findSeries(null, tenantId);
  const outcomes = await Promise.all(
    windows.map((calendar, at) =>
      calendar.perform(null, tenantId, [prepared(acts[at]!(eventId, before!.etag))]),
    ),
  );
  const [series] = await graph.secondSession().findSeries(null, tenantId, ['portfolio-review']);
  return { kinds: outcomes.map(([outcome]) => outcome?.kind), series: series!, mails: mails(graph) };
}

const mails = ({ world }: LocalGraph) => world.mail.map(({ kind, to }) => `${kind} ${to}`).sort();
const toBoth = (kind: string) => attendees.map(({ mail }) => `${kind} ${mail}`);
const standsAt = ({ exceptions }: Awaited<ReturnType<typeof atOnce>>['series']) =>
  exceptions.find(({ date }) => date === from.date)?.standsAt;

test('two skip the same date at once: it is gone, each person is told once, and nobody failed', async () => {
  const { kinds, series, mails } = await atOnce([skip, skip]);
  expect(standsAt(series)).toBeNull();
  expect(mails).toEqual(toBoth('cancellation'));
  expect(kinds).toEqual(['done', 'done']);
});

test('two move the same date to the same time at once: it stands there, and each person is told once', async () => {
  const { kinds, series, mails } = await atOnce([moveTo('2026-12-09'), moveTo('2026-12-09')]);
  expect(standsAt(series)).toMatchObject({ date: '2026-12-09' });
  expect(mails).toEqual(toBoth('update'));
  expect(kinds).toContain('done');
});

test('two move the same date to different times at once: one of them does, and the other is told', async () => {
  const { kinds, series, mails } = await atOnce([moveTo('2026-12-09'), moveTo('2026-12-10')]);
  expect([...kinds].sort()).toEqual(['done', 'failed']);
  expect(standsAt(series)).toMatchObject({ date: kinds[0] === 'done' ? '2026-12-09' : '2026-12-10' });
  expect(mails).toEqual(toBoth('update'));
});

test('one skips and one moves the same date at once: what came first stands, or the date is gone', async () => {
  const { kinds, series } = await atOnce([skip, moveTo('2026-12-09')]);
  expect(kinds).toContain('done');
  if (kinds[0] === 'done') expect(standsAt(series)).toBeNull();
  else expect(standsAt(series)).toMatchObject({ date: '2026-12-09' });
});

test('two end the series at once: it ends once, each person is told once, and the other is told', async () => {
  const { kinds, series, mails } = await atOnce([end, end]);
  expect([...kinds].sort()).toEqual(['done', 'failed']);
  expect(series).toMatchObject({ endsOn: '2026-12-15' });
  expect(mails).toEqual(toBoth('update'));
});

test('two cancel the whole series at once: it is gone, and each person is told once', async () => {
  const cancel: Act = (eventId) => {
    const { meeting, why, mails: people } = about;
    return { kind: 'cancel', meeting, why, mails: people, eventId, subject: review.subject };
  };
  const { kinds, series, mails } = await atOnce([cancel, cancel]);
  expect(series).toBeUndefined();
  expect(mails).toEqual(toBoth('cancellation'));
  expect(kinds).toEqual(['done', 'done']);
});
