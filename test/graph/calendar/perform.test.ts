import { graphCalendar } from '../../../src/graph/calendar/graphCalendar';
import { batchAnswer, partsOf, scriptedGraph, type BatchPart } from '../scriptedGraph';
import { ada, prepared, review, steps } from './builders';

const answers = (answer: (part: BatchPart) => { status: number; body?: unknown }) =>
  scriptedGraph((request) => batchAnswer(request, answer));
const linked = {
  status: 200,
  body: { id: 'event/1=', onlineMeeting: { joinUrl: 'https://teams.microsoft.com/l/1' } },
};
const changed = { status: 200, body: { '@odata.etag': 'etag-2' } };
const calendarOf = ({ gateway }: ReturnType<typeof answers>) => graphCalendar(gateway, 'Europe/Berlin');

test('creates a series without people, in its own zone, with tag, agenda and Teams meeting', async () => {
  const graph = answers(() => ({ status: 201, body: { id: 'event-1' } }));
  const outcomes = await calendarOf(graph).perform(null, 'tenant-1', [prepared(steps.create)]);
  expect(outcomes).toEqual([{ kind: 'done', eventId: 'event-1' }]);
  const [part] = partsOf(graph.sent[0]!);
  expect(part).toMatchObject({ method: 'POST', url: '/me/events' });
  expect(part!.body).toMatchObject({
    subject: 'AI Portfolio Review',
    start: { dateTime: '2026-12-01T10:00:00', timeZone: 'Eastern Standard Time' },
    end: { dateTime: '2026-12-01T10:45:00', timeZone: 'Eastern Standard Time' },
    recurrence: {
      pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' },
      range: { type: 'noEnd', startDate: '2026-12-01', recurrenceTimeZone: 'Eastern Standard Time' },
    },
    isOnlineMeeting: true,
    onlineMeetingProvider: 'teamsForBusiness',
    transactionId: 'transaction-1',
  });
  expect(part!.body).not.toHaveProperty('attendees');
});

test('an executive’s calendar is reached by its owner, with the permission for shared calendars', async () => {
  const graph = answers(() => ({ status: 201, body: { id: 'event-1' } }));
  await calendarOf(graph).perform(ada, 'tenant-1', [prepared(steps.create)]);
  expect(partsOf(graph.sent[0]!)[0]!.url).toBe('/users/id-ada/calendar/events');
  expect(graph.asked[0]!.scopes).toEqual(['Calendars.ReadWrite.Shared']);
});

test('every step of a call shares one round trip', async () => {
  const graph = answers(() => ({ status: 201, body: { id: 'event' } }));
  const three = ['a', 'b', 'c'].map((transactionId) => prepared(steps.create, { transactionId }));
  expect(await calendarOf(graph).perform(null, 'tenant-1', three)).toHaveLength(3);
  expect(graph.sent).toHaveLength(1);
});

test('people are set with their kinds, and the record says whom Tandem invited', async () => {
  const graph = answers(({ method }) => (method === 'GET' ? linked : changed));
  const calendar = calendarOf(graph);
  await calendar.perform(null, 'tenant-1', [
    prepared({ ...steps.setAttendees, etag: 'etag-1' }, { eventId: 'event/1=' }),
  ]);
  const [part] = partsOf(graph.sent[1]!);
  expect(part).toMatchObject({
    method: 'PATCH',
    url: '/me/events/event%2F1%3D',
    headers: { 'If-Match': 'etag-1' },
  });
  const body = part!.body as {
    attendees: unknown;
    singleValueExtendedProperties: { id: string; value: string }[];
  };
  expect(body.attendees).toEqual([
    { type: 'required', emailAddress: { name: 'Ben Ruiz', address: 'Ben@contoso.test' } },
  ]);
  const [record] = body.singleValueExtendedProperties;
  expect(JSON.parse(record!.value)).toMatchObject({
    v: 1,
    meeting: 'portfolio-review',
    written: { attendees: [{ mail: 'Ben@contoso.test' }] },
  });
  expect(Object.keys(body).sort()).toEqual(['attendees', 'singleValueExtendedProperties']);
});

test('our own change moves the ETag on, so that the next step of the plan is no conflict', async () => {
  const event = {
    id: 'event-1',
    '@odata.etag': 'etag-1',
    subject: 'Old',
    onlineMeeting: { joinUrl: 'https://teams.microsoft.com/l/meetup-join/1' },
    start: { dateTime: '2026-12-01T15:00:00.0000000', timeZone: 'UTC' },
    end: { dateTime: '2026-12-01T15:45:00.0000000', timeZone: 'UTC' },
    recurrence: {
      pattern: { type: 'weekly', interval: 1, daysOfWeek: ['tuesday'], firstDayOfWeek: 'monday' },
      range: { type: 'noEnd', startDate: '2026-12-01', recurrenceTimeZone: 'Eastern Standard Time' },
    },
    singleValueExtendedProperties: [
      {
        id: 'String {7b6f3d52-8c1e-4f0a-9a54-2d6c1e0b7f43} Name TandemSeries',
        value: '{"v":1,"meeting":"portfolio-review"}',
      },
    ],
  };
  const graph = scriptedGraph((request) =>
    request.method === 'GET' ? Response.json({ value: [event] }) : batchAnswer(request, () => changed),
  );
  const calendar = calendarOf(graph);
  const [series] = await calendar.findSeries(null, 'tenant-1');
  expect(series).toMatchObject({ etag: 'etag-1', written: null });
  const planned = { eventId: 'event-1', etag: 'etag-1' };
  await calendar.perform(null, 'tenant-1', [prepared({ ...steps.setAttendees, kind: 'rename', ...planned })]);
  await calendar.perform(null, 'tenant-1', [prepared({ ...steps.setAttendees, ...planned })]);
  await calendar.perform(null, 'tenant-1', [prepared({ ...steps.attachAgenda, eventId: 'event-1' })]);
  await calendar.perform(null, 'tenant-1', [prepared({ ...steps.setAttendees, ...planned })]);
  const headers = graph.sent.slice(1).map((request) => partsOf(request)[0]!.headers?.['If-Match']);
  expect(headers).toEqual(['etag-1', 'etag-2', undefined, undefined]);
});

test('a new agenda swaps the file first, then the body around the join block', async () => {
  const graph = answers(({ method, url }) => {
    if (method === 'PATCH') return changed;
    if (method !== 'GET') return { status: method === 'POST' ? 201 : 204 };
    if (!url.includes('attachments'))
      return { status: 200, body: { body: { content: '<div id="x_tandem-agenda">Old</div><p>Join</p>' } } };
    return {
      status: 200,
      body: {
        value: [
          { id: 'old', name: 'Agenda.docx' },
          { id: 'mine', name: 'Notes.docx' },
        ],
      },
    };
  });
  const step = { ...steps.setAttendees, kind: 'replaceAgenda', eventId: 'event-1', etag: null } as const;
  expect(await calendarOf(graph).perform(null, 'tenant-1', [prepared(step)])).toEqual([
    { kind: 'done', eventId: 'event-1' },
  ]);
  const parts = graph.sent.map((request) =>
    partsOf(request).map(({ method, url }) => `${method} ${url.split('?')[0]!}`),
  );
  expect(parts).toEqual([
    ['GET /me/events/event-1', 'GET /me/events/event-1/attachments'],
    ['POST /me/events/event-1/attachments'],
    ['DELETE /me/events/event-1/attachments/old'],
    ['PATCH /me/events/event-1'],
  ]);
  expect(partsOf(graph.sent[3]!)[0]!.body).toMatchObject({
    body: { contentType: 'html', content: '<div id="tandem-agenda">Agenda</div><p>Join</p>' },
  });
});

test('that somebody chose to end a series is not written to its people', async () => {
  const graph = answers(() => ({ status: 202 }));
  const step = prepared({
    ...{ meeting: 'portfolio-review', kind: 'cancel', eventId: 'e', subject: 'S' },
    ...{ why: [{ kind: 'ended', subject: 'S' }], mails: ['ben@contoso.test'] },
  });
  await calendarOf(graph).perform(null, 'tenant-1', [step]);
  expect(partsOf(graph.sent[0]!)[0]!.body).toEqual({});
});

test('a series with people is cancelled with the reason; one without anybody is deleted', async () => {
  const graph = answers(() => ({ status: 202 }));
  const stoodTwice = 'The calendar has “S” more than once. The one to give up is the one, every two days.';
  const series = { subject: 'S', organizer: null, patternText: 'every two days', time: null };
  const duplicate = { kind: 'duplicate', ...series } as const;
  const step = {
    meeting: 'portfolio-review',
    kind: 'cancel',
    eventId: 'e',
    subject: 'S',
    why: [duplicate],
  } as const;
  const both = [prepared({ ...step, mails: ['ben@contoso.test'] }), prepared({ ...step, mails: [] })];
  expect(await calendarOf(graph).perform(null, 'tenant-1', both)).toEqual([
    { kind: 'done', eventId: null },
    { kind: 'done', eventId: null },
  ]);
  expect(partsOf(graph.sent[0]!)).toMatchObject([
    { method: 'POST', url: '/me/events/e/cancel', body: { Comment: stoodTwice } },
    { method: 'DELETE', url: '/me/events/e' },
  ]);
});

test('a zone that Exchange cannot name fails its own step before anything is sent', async () => {
  const graph = answers(() => ({ status: 201, body: { id: 'event-1' } }));
  const onMars = { ...steps.create, series: { ...review, time: { ...review.time, zone: 'Mars/Olympus' } } };
  const outcomes = await calendarOf(graph).perform(null, 'tenant-1', [
    prepared(onMars),
    prepared(steps.create),
  ]);
  expect(outcomes).toMatchObject([
    {
      kind: 'failed',
      failure: { kind: 'invalid', detail: expect.stringContaining('Mars/Olympus') as string },
    },
    { kind: 'done' },
  ]);
});
