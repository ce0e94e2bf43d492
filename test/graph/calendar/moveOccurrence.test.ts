import type { WorldEvent } from '../../../sandbox/world/WorldEvent';
import type { PreparedStep } from '../../../src/application/ports/Calendar';
import type { OccurrenceTime } from '../../../src/domain/reconcile/types';
import type { OccurrenceMove } from '../../../src/domain/rhythm/types';
import { toInstant } from '../../../src/domain/time/zonedTime';
import { graphCalendar } from '../../../src/graph/calendar/graphCalendar';
import { localGraph, type LocalGraph } from '../localGraph';
import { batchAnswer, partsOf, scriptedGraph } from '../scriptedGraph';
import { prepared, review, steps } from './builders';

const tenantId = 'tenant-1';
const caio = 'ada.okafor@contoso.com';
const attendees = [{ name: 'Ben Ruiz', mail: 'ben.ruiz@contoso.com', kind: 'required' }] as const;
const exceptionsAsked = ['portfolio-review'] as const;

/** The meeting of 16 March, after the clocks of New York have changed and before those of Berlin. */
const inSeries: OccurrenceTime = { date: '2027-03-16', time: '10:00', durationMinutes: 45 };
const moved: OccurrenceTime = { date: '2027-03-17', time: '14:00', durationMinutes: 45 };

const toMoved = {
  meeting: 'portfolio-review',
  date: inSeries.date,
  toDate: moved.date,
  toTime: moved.time,
} as const;

function moveStep(eventId: string, from = inSeries, move: OccurrenceMove = toMoved): PreparedStep {
  const { meeting, why } = steps.create;
  const mails = [attendees[0].mail];
  return prepared({ kind: 'moveOccurrence', meeting, why, mails, series: review, eventId, move, from });
}

/** What somebody does in Outlook. */
function change(graph: LocalGraph, eventId: string, changes: Partial<WorldEvent>): void {
  for (const { events } of graph.world.mailboxes.values()) {
    const event = events.get(eventId);
    if (event !== undefined) events.set(eventId, { ...event, ...changes });
  }
}

async function setUp(graph: LocalGraph): Promise<string> {
  const [made] = await graph.calendar.perform(null, tenantId, [prepared(steps.create)]);
  const eventId = made?.kind === 'done' ? made.eventId! : '';
  await graph.calendar.perform(null, tenantId, [prepared({ ...steps.setAttendees, attendees }, { eventId })]);
  graph.world.mail.length = 0;
  graph.roundTrips.length = 0;
  return eventId;
}

const perform = ({ calendar }: LocalGraph, step: PreparedStep) => calendar.perform(null, tenantId, [step]);
const exceptions = async ({ calendar }: LocalGraph) =>
  (await calendar.findSeries(null, tenantId, exceptionsAsked))[0]?.exceptions;
const mails = ({ world }: LocalGraph) => world.mail.map(({ kind, to }) => `${kind} ${to}`);

test('one date moves with a reading and a write, and its people get one update', async () => {
  const graph = localGraph(caio);
  const eventId = await setUp(graph);
  expect(await perform(graph, moveStep(eventId))).toEqual([{ kind: 'done', eventId }]);
  expect(graph.roundTrips).toEqual(Array(2).fill('POST /v1.0/$batch'));
  expect(mails(graph)).toEqual(['update ben.ruiz@contoso.com']);
  const [series] = await graph.calendar.findSeries(null, tenantId);
  const window = {
    startUtc: toInstant('2027-03-09', '00:00', 'America/New_York'),
    endUtc: toInstant('2027-03-24', '00:00', 'America/New_York'),
  };
  const stand = await graph.calendar.occurrences(null, [series!], window);
  expect(stand.map(({ startUtc, state }) => [startUtc, state])).toEqual([
    [toInstant('2027-03-09', '10:00', 'America/New_York'), 'asPlanned'],
    [toInstant('2027-03-17', '14:00', 'America/New_York'), 'moved'],
    [toInstant('2027-03-23', '10:00', 'America/New_York'), 'asPlanned'],
  ]);
});

test('the moved date is read back where it is asked for, with one request more', async () => {
  const graph = localGraph(caio);
  const eventId = await setUp(graph);
  await perform(graph, moveStep(eventId));
  graph.roundTrips.length = 0;
  expect(await exceptions(graph)).toEqual([{ date: '2027-03-16', standsAt: moved }]);
  expect(graph.roundTrips).toEqual(['POST /v1.0/$batch', 'POST /v1.0/$batch']);
  graph.roundTrips.length = 0;
  expect(await graph.calendar.findSeries(null, tenantId)).toMatchObject([{ exceptions: [] }]);
  expect(graph.roundTrips).toEqual(['POST /v1.0/$batch']);
});

test('a cancelled date is read as one; a date with another title only is none', async () => {
  const graph = localGraph(caio);
  const eventId = await setUp(graph);
  change(graph, eventId, {
    exceptions: new Map([['2027-03-09', { subject: 'With guests' }]]),
    cancelledDates: new Set(['2027-03-23']),
  });
  expect(await exceptions(graph)).toEqual([{ date: '2027-03-23', standsAt: null }]);
});

test('a move whose answer was lost is found made, and nobody is mailed again', async () => {
  const graph = localGraph(caio);
  const eventId = await setUp(graph);
  graph.faults.set([{ method: 'PATCH', path: '/events/', fault: 'dropAfter', nth: 1, times: 1 }]);
  expect(await perform(graph, moveStep(eventId))).toMatchObject([
    { kind: 'failed', failure: { kind: 'connection' } },
  ]);
  expect(await perform(graph, moveStep(eventId))).toEqual([{ kind: 'done', eventId }]);
  expect(mails(graph)).toEqual(['update ben.ruiz@contoso.com']);
});

test('a date that somebody else moved or cancelled meanwhile is left alone', async () => {
  const graph = localGraph(caio);
  const eventId = await setUp(graph);
  await perform(graph, moveStep(eventId));
  const planned = { ...toMoved, toDate: '2027-03-18' };
  expect(await perform(graph, moveStep(eventId, inSeries, planned))).toMatchObject([
    {
      kind: 'failed',
      failure: { kind: 'conflict', detail: expect.stringContaining('2027-03-17') as string },
    },
  ]);
  change(graph, eventId, { cancelledDates: new Set(['2027-03-16']) });
  expect(await perform(graph, moveStep(eventId))).toMatchObject([
    { kind: 'failed', failure: { kind: 'conflict' } },
  ]);
  expect(mails(graph)).toEqual(['update ben.ruiz@contoso.com']);
});

test('a date to restore is found where somebody moved it', async () => {
  const graph = localGraph(caio);
  const eventId = await setUp(graph);
  const far: OccurrenceTime = { date: '2027-03-22', time: '09:00', durationMinutes: 45 };
  await perform(graph, moveStep(eventId, inSeries, { ...toMoved, toDate: far.date, toTime: far.time }));
  expect(await perform(graph, moveStep(eventId, far))).toEqual([{ kind: 'done', eventId }]);
  expect(await exceptions(graph)).toEqual([{ date: '2027-03-16', standsAt: moved }]);
});

test('a step on the whole series after a move of ours is no conflict', async () => {
  const graph = localGraph(caio);
  const eventId = await setUp(graph);
  const [series] = await graph.calendar.findSeries(null, tenantId);
  await perform(graph, moveStep(eventId));
  const renamed = { ...review, subject: 'Renamed' };
  const rename = { ...steps.create, kind: 'rename', series: renamed, eventId, etag: series!.etag } as const;
  expect(await perform(graph, prepared(rename))).toEqual([{ kind: 'done', eventId }]);
});

test('the write carries the ETag of the occurrence, and times in the zone of the series', async () => {
  const at = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
  const instance = {
    id: 'instance/1',
    '@odata.etag': 'etag-of-it',
    start: at('2027-03-16T14:00:00.0000000'),
    end: at('2027-03-16T14:45:00.0000000'),
    originalStart: '2027-03-16T14:00:00Z',
  };
  const graph = scriptedGraph((request) =>
    batchAnswer(request, ({ method }) => ({
      status: 200,
      body: method === 'GET' ? { value: [instance] } : {},
    })),
  );
  await graphCalendar(graph.gateway, 'Europe/Berlin').perform(null, tenantId, [moveStep('event-1')]);
  const [read] = partsOf(graph.sent[0]!);
  expect(decodeURIComponent(read!.url)).toContain(
    '/me/events/event-1/instances?startDateTime=2027-03-15T14:00:00.000Z&endDateTime=2027-03-19T18:00:00.000Z',
  );
  expect(partsOf(graph.sent[1]!)).toMatchObject([
    {
      method: 'PATCH',
      url: '/me/events/instance%2F1',
      headers: { 'If-Match': 'etag-of-it' },
      body: {
        start: { dateTime: '2027-03-17T14:00:00', timeZone: 'Eastern Standard Time' },
        end: { dateTime: '2027-03-17T14:45:00', timeZone: 'Eastern Standard Time' },
      },
    },
  ]);
});
