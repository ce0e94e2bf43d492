import type { Mood } from '../../../sandbox/world/moods';
import type { PlanStep } from '../../../src/domain/reconcile/types';
import { localGraph } from '../localGraph';
import { ada, prepared, review, steps, tuesdays } from './builders';

const caio = 'ada.okafor@contoso.com';
const cio = 'ben.ruiz@contoso.com';

function moodyGraph(...moods: readonly Mood[]) {
  const graph = localGraph(caio);
  moods.forEach((mood) => graph.world.moods.add(mood));
  const events = () => graph.world.mailboxes.get(graph.world.personByUpn(caio)!.id)!.events;
  const own = () => [...events().values()].filter(({ seeded }) => !seeded);
  const perform = async (step: PlanStep, more: Parameters<typeof prepared>[1] = {}) => {
    const [outcome] = await graph.calendar.perform(null, 'tenant-1', [prepared(step, more)]);
    return outcome!;
  };
  const create = async (step: PlanStep = steps.create, more: Parameters<typeof prepared>[1] = {}) => {
    const outcome = await perform(step, more);
    if (outcome.kind === 'failed') throw new Error(outcome.failure.detail);
    return outcome.eventId!;
  };
  const invite = (eventId: string) =>
    perform(
      { ...steps.setAttendees, attendees: [{ name: 'Ben Ruiz', mail: cio, kind: 'required' }], added: [cio] },
      { eventId },
    );
  const find = (session = graph.secondSession()) =>
    session.findSeries(null, 'tenant-1', ['portfolio-review']);
  return { ...graph, events, own, perform, create, invite, find };
}

describe.each<{ readonly how: string; readonly moods: readonly Mood[] }>([
  { how: 'as documented', moods: [] },
  { how: 'not with the series', moods: ['missingExceptions'] },
  { how: 'by their ids alone', moods: ['bareExceptions'] },
])('moved dates that Graph tells $how', ({ moods }) => {
  test('are seen, and so are cancelled ones', async () => {
    const graph = moodyGraph(...moods);
    const eventId = await graph.create();
    const event = graph.events().get(eventId)!;
    graph.events().set(eventId, {
      ...event,
      cancelledDates: new Set(['2026-12-15']),
      exceptions: new Map([
        [
          '2026-12-08',
          {
            start: { local: '2026-12-09T14:00:00', zone: 'Eastern Standard Time' },
            end: { local: '2026-12-09T14:45:00', zone: 'Eastern Standard Time' },
          },
        ],
      ]),
    });
    const [series] = await graph.find();
    expect(series!.exceptions).toMatchObject([
      { date: '2026-12-08', standsAt: { date: '2026-12-09', time: '14:00', durationMinutes: 45 } },
      { date: '2026-12-15', standsAt: null },
    ]);
  });
});

test('a record that a collection cuts off is read from its event, and nothing is drift', async () => {
  const graph = moodyGraph('cutProperties');
  await graph.invite(await graph.create());
  const [series] = await graph.find();
  expect(series!.written).toMatchObject({ subject: review.subject, time: tuesdays });
});

test('a record that is unreadable in its event too leaves which meeting it is', async () => {
  const graph = moodyGraph();
  const eventId = await graph.create();
  const event = graph.events().get(eventId)!;
  const broken = new Map(
    [...event.extendedProperties].map(([id, value]) => [id, id.endsWith('TandemSeries') ? '{' : value]),
  );
  graph.events().set(eventId, { ...event, extendedProperties: broken });
  expect(await graph.find()).toMatchObject([{ meeting: 'portfolio-review', written: null }]);
});

describe('a transaction that was used before', () => {
  const changedAgenda = { bodyHtml: '<div id="tandem-agenda">Another agenda</div>' };

  test('for a series that was cancelled since does not keep it from being made again', async () => {
    const graph = moodyGraph();
    const first = await graph.create();
    await graph.perform({
      kind: 'cancel',
      eventId: first,
      subject: '',
      meeting: 'portfolio-review',
      why: [],
      mails: [],
    });
    const second = await graph.create(steps.create, changedAgenda);
    expect(second).not.toBe(first);
    expect(graph.own().map(({ id }) => id)).toEqual([second]);
    const third = await graph.create(steps.create, changedAgenda);
    expect(third).toBe(second);
  });

  test('for our own series that stands counts as made', async () => {
    const graph = moodyGraph();
    const first = await graph.create();
    expect(await graph.create(steps.create, changedAgenda)).toBe(first);
    expect(graph.own()).toHaveLength(1);
  });

  test('for something that is not ours is left alone', async () => {
    const graph = moodyGraph();
    const first = await graph.create();
    const event = graph.events().get(first)!;
    graph.events().set(first, { ...event, extendedProperties: new Map() });
    expect(await graph.create(steps.create, changedAgenda)).not.toBe(first);
    expect(graph.own()).toHaveLength(2);
  });
});

test('a new event that is not found yet, and at which Teams is still at work, is waited for', async () => {
  const graph = moodyGraph('notFoundAfterCreation', 'teamsFinishesEvents');
  const eventId = await graph.create();
  expect(await graph.perform(steps.attachAgenda, { eventId })).toEqual({ kind: 'done', eventId });
  expect(await graph.invite(eventId)).toEqual({ kind: 'done', eventId });
  expect(graph.own()).toMatchObject([
    { attachments: [{ name: 'Agenda.docx' }], attendees: [{ address: cio }] },
  ]);
});

test('a second 412 without a version, or one with ours, is a conflict', async () => {
  const graph = moodyGraph();
  const eventId = await graph.create();
  const stale = { status: 412, body: { error: { code: 'ErrorIrresolvableConflict', message: 'No.' } } };
  graph.faults.set([{ method: 'PATCH', path: '/events/', fault: stale }]);
  expect(await graph.invite(eventId)).toMatchObject({ failure: { kind: 'conflict' } });
  const sent = () => graph.roundTrips.length;
  const before = sent();
  const planned = { ...steps.setAttendees, kind: 'rename', eventId, etag: 'W/"other"' } as const;
  expect(await graph.perform(planned, { eventId })).toMatchObject({ failure: { kind: 'conflict' } });
  expect(sent() - before).toBe(1);
});

describe('a meeting without a Teams link', () => {
  test('is looked at again before anybody is invited', async () => {
    const graph = moodyGraph('lateTeamsLink');
    const eventId = await graph.create();
    expect(graph.own()).toMatchObject([{ onlineMeeting: null }]);
    expect(await graph.invite(eventId)).toEqual({ kind: 'done', eventId });
    expect(graph.own()).toMatchObject([{ onlineMeeting: { joinUrl: expect.any(String) as string } }]);
    expect(graph.waits).toContain(2000);
  });

  test('that never gets one invites nobody and says what to do', async () => {
    const graph = moodyGraph('noTeamsLink');
    const outcome = await graph.invite(await graph.create());
    expect(outcome).toMatchObject({
      kind: 'failed',
      failure: { code: 'NoTeamsLink', detail: expect.stringContaining('no Teams link') as string },
    });
    expect(graph.world.mail).toEqual([]);
  });
});

test('a series that somebody else organizes is never taken for ours', async () => {
  const graph = moodyGraph();
  const eventId = await graph.create();
  const event = graph.events().get(eventId)!;
  graph.events().set(eventId, { ...event, isOrganizer: false });
  expect(await graph.find()).toEqual([]);
});

test('the calendar of an executive whose sign-in name is not the address can be chosen', async () => {
  const graph = localGraph('lucy.brandt@contoso.com');
  const { id, mail } = graph.world.personByUpn('isolberg@contoso.com')!;
  const [owner] = await graph.calendar.managedCalendars();
  expect(owner).toMatchObject({ id, mail });
  await graph.calendar.perform(owner!, 'tenant-1', [prepared(steps.create)]);
  expect(await graph.calendar.findSeries(owner!, 'tenant-1')).toMatchObject([{ organizer: mail }]);
});

test('of an executive’s calendar, events are asked for where Microsoft documents them', async () => {
  const graph = localGraph('nora.lindqvist@contoso.com');
  const { id } = graph.world.personByUpn(caio)!;
  const owner = { ...ada, id };
  await graph.calendar.perform(owner, 'tenant-1', [prepared(steps.create)]);
  const [series] = await graph.calendar.findSeries(owner, 'tenant-1', ['portfolio-review']);
  expect(series).toMatchObject({ subject: review.subject, organizer: caio });
});
