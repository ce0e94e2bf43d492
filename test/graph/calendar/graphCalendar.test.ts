import type { PreparedStep } from '../../../src/application/ports/Calendar';
import type { Person } from '../../../src/domain/org/types';
import type { PlanStep } from '../../../src/domain/reconcile/types';
import type { SeriesTime } from '../../../src/domain/recurrence/types';
import { toInstant } from '../../../src/domain/time/zonedTime';
import { meetings, type MeetingId } from '../../../src/playbook/meetings';
import { localGraph, type LocalGraph } from '../localGraph';
import { prepared, review } from './builders';

const tenantId = 'tenant-1';
const caio = 'ada.okafor@contoso.com';
const cio = 'ben.ruiz@contoso.com';

const times: Readonly<Record<MeetingId, SeriesTime>> = {
  'portfolio-review': review.time,
  'readiness-sync': {
    ...review.time,
    pattern: { kind: 'weekly', intervalWeeks: 2, weekday: 'wednesday', firstDayOfWeek: 'monday' },
    firstDate: '2026-12-02',
    zone: 'Europe/Berlin',
  },
  'governance-council': {
    ...review.time,
    pattern: { kind: 'monthly', weekday: 'thursday', index: 'first' },
    firstDate: '2026-12-03',
    durationMinutes: 90,
    zone: 'Asia/Kolkata',
  },
};

const ben: Person = { id: 'ben', name: 'Ben Ruiz', mail: cio, title: null };
const grace: Person = { id: 'grace', name: 'Grace Liu', mail: 'grace.liu@contoso.com', title: null };

const expected = (meeting: MeetingId) => ({
  ...review,
  meeting,
  subject: meetings.find(({ id }) => id === meeting)!.title,
  time: times[meeting],
  attendees: [
    { person: ben, roles: ['CIO'], kind: 'required' },
    { person: grace, roles: ['COO'], kind: 'optional' },
  ] as const,
});

const ids = meetings.map(({ id }) => id);
const why = { why: [], mails: [cio] };
const transactionOf = (meeting: MeetingId) => `00000000-0000-4000-8000-00000000000${ids.indexOf(meeting)}`;
const invited = [
  { name: 'Ben Ruiz', mail: cio, kind: 'required' },
  { name: 'Grace Liu', mail: 'grace.liu@contoso.com', kind: 'optional' },
] as const;

const create = (meeting: MeetingId) =>
  prepared(
    { ...why, kind: 'create', meeting, series: expected(meeting) },
    { transactionId: transactionOf(meeting) },
  );
const attach = (meeting: MeetingId, eventId: string) =>
  prepared({ ...why, kind: 'attachAgenda', meeting, series: expected(meeting), eventId });
const invite = (meeting: MeetingId, eventId: string, etag: string | null = null) =>
  prepared({
    ...why,
    kind: 'setAttendees',
    meeting,
    series: expected(meeting),
    eventId,
    etag,
    attendees: invited,
    added: [],
    removed: [],
  });

async function done(
  { calendar }: LocalGraph,
  owner: Person | null,
  steps: readonly PreparedStep[],
): Promise<string[]> {
  const outcomes = await calendar.perform(owner, tenantId, steps);
  return outcomes.map((outcome) => {
    if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.failure));
    return outcome.eventId ?? '';
  });
}

async function setUp(graph: LocalGraph, owner: Person | null = null): Promise<string[]> {
  const eventIds = await done(graph, owner, ids.map(create));
  await done(
    graph,
    owner,
    ids.map((id, index) => attach(id, eventIds[index]!)),
  );
  return done(
    graph,
    owner,
    ids.map((id, index) => invite(id, eventIds[index]!)),
  );
}

const mailsOf = ({ world }: LocalGraph) =>
  world.mail.map(({ kind, to, hasAttachments }) => ({ kind, to, hasAttachments }));
const clear = ({ world, roundTrips }: LocalGraph) => {
  world.mail.length = 0;
  roundTrips.length = 0;
};

test('all three meetings are set up in three round trips, and each person is invited once, with the agenda attached', async () => {
  const graph = localGraph(caio);
  await setUp(graph);
  expect(graph.roundTrips).toEqual(Array(3).fill('POST /v1.0/$batch'));
  const mails = mailsOf(graph);
  expect(mails).toHaveLength(6);
  expect(mails.every(({ kind, hasAttachments }) => kind === 'invitation' && hasAttachments)).toBe(true);
});

test('the series are found by their tag, and read back as they were written', async () => {
  const graph = localGraph(caio);
  await setUp(graph);
  clear(graph);
  const found = await graph.calendar.findSeries(null, tenantId);
  expect(graph.roundTrips).toEqual(['POST /v1.0/$batch']);
  expect(found.map(({ meeting }) => meeting).sort()).toEqual([...ids].sort());
  for (const series of found) {
    const wanted = expected(series.meeting);
    const { attendees, time, subject } = wanted;
    const people = attendees.map(({ person, kind }) => ({ mail: person.mail, kind }));
    expect(series.time).toEqual({
      ...time,
      zone: time.zone === 'Asia/Kolkata' ? 'Asia/Calcutta' : time.zone,
    });
    expect(series).toMatchObject({ subject, hasAgendaFile: true, endsOn: null, attendees: people });
    expect(series.written).toMatchObject({ subject, time, attendees: people });
    expect(series.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\//);
  }
});

test('another workspace’s series are not ours', async () => {
  const graph = localGraph(caio);
  await setUp(graph);
  expect(await graph.calendar.findSeries(null, 'tenant-2')).toEqual([]);
});

test('a creation whose answer was lost is made once', async () => {
  const graph = localGraph(caio);
  graph.faults.set([{ method: 'POST', path: '/events$', fault: 'dropAfter', nth: 1, times: 1 }]);
  expect(await graph.calendar.perform(null, tenantId, [create('portfolio-review')])).toMatchObject([
    { kind: 'failed', failure: { kind: 'connection' } },
  ]);
  const [eventId] = await done(graph, null, [create('portfolio-review')]);
  const found = await graph.calendar.findSeries(null, tenantId);
  expect(found.map((series) => series.eventId)).toEqual([eventId]);
});

test('a request that must slow down inside a batch is sent again alone', async () => {
  const graph = localGraph(caio);
  const fault = {
    status: 429,
    headers: { 'Retry-After': '4' },
    body: { error: { code: 'TooMany', message: 'Slow.' } },
  };
  graph.faults.set([{ method: 'POST', path: '/events$', fault, nth: 2, times: 1 }]);
  await done(graph, null, ids.map(create));
  expect(graph.waits).toEqual([4000]);
  expect(graph.roundTrips).toHaveLength(2);
  expect(await graph.calendar.findSeries(null, tenantId)).toHaveLength(3);
});

test('an assistant sets the meetings up in the executive’s calendar', async () => {
  const graph = localGraph('nora.lindqvist@contoso.com');
  const [ada] = await graph.calendar.managedCalendars();
  expect(ada).toMatchObject({ name: 'Ada Okafor', mail: caio });
  await setUp(graph, ada);
  expect(graph.world.mail.every(({ from }) => from === caio)).toBe(true);
  expect(await graph.calendar.findSeries(ada!, tenantId)).toHaveLength(3);
  expect(await graph.calendar.findSeries(null, tenantId)).toEqual([]);
});

test('somebody without delegates manages no other calendar', async () => {
  expect(await localGraph(cio).calendar.managedCalendars()).toEqual([]);
});

test('a plan made before somebody else’s change is a conflict, not an overwrite', async () => {
  const graph = localGraph(caio);
  await setUp(graph);
  const [stale] = await graph.calendar.findSeries(null, tenantId);
  await done(graph, null, [
    prepared({
      ...why,
      kind: 'rename',
      meeting: stale!.meeting,
      series: expected(stale!.meeting),
      eventId: stale!.eventId,
      etag: null,
    }),
  ]);
  const outcome = await graph
    .secondSession()
    .perform(null, tenantId, [invite(stale!.meeting, stale!.eventId, stale!.etag)]);
  expect(outcome).toMatchObject([{ kind: 'failed', failure: { kind: 'conflict', status: 412 } }]);
});

test('time, subject and agenda change in one plan, and the meeting keeps its join block', async () => {
  const graph = localGraph(caio);
  await setUp(graph);
  const [series] = await graph.calendar.findSeries(null, tenantId);
  const { meeting, eventId, etag } = series!;
  const moved = { ...expected(meeting), time: { ...times[meeting], startTime: '14:30' }, subject: 'Renamed' };
  const step = { ...why, meeting, series: moved, eventId, etag };
  const steps = [
    { ...step, kind: 'changeTime', time: moved.time, endsOn: null },
    { ...step, kind: 'rename' },
    { ...step, kind: 'replaceAgenda' },
  ] satisfies readonly PlanStep[];
  for (const one of steps)
    await done(graph, null, [prepared(one, { bodyHtml: '<div id="tandem-agenda">Newer</div>' })]);
  const [after] = (await graph.calendar.findSeries(null, tenantId)).filter((one) => one.eventId === eventId);
  expect(after).toMatchObject({
    subject: 'Renamed',
    time: { startTime: '14:30' },
    hasAgendaFile: true,
    joinUrl: series!.joinUrl,
  });
  expect(after!.written).toMatchObject({ subject: 'Renamed', time: { startTime: '14:30' } });
  const event = [...graph.world.mailboxes.values()]
    .flatMap(({ events }) => [...events.values()])
    .find(({ id }) => id === eventId)!;
  expect(event.body).toContain('Newer');
  expect(event.body).toContain(series!.joinUrl!.slice(0, 40));
  expect(event.attachments.map(({ name }) => name)).toEqual(['Agenda.docx']);
});

test('cancelling tells the people, and the series is found no more', async () => {
  const graph = localGraph(caio);
  const [eventId] = await setUp(graph);
  clear(graph);
  await done(graph, null, [
    prepared({
      ...why,
      kind: 'cancel',
      meeting: 'portfolio-review',
      eventId: eventId!,
      subject: 'AI Portfolio Review',
    }),
  ]);
  expect(mailsOf(graph).map(({ kind, to }) => [kind, to])).toEqual([
    ['cancellation', cio],
    ['cancellation', 'grace.liu@contoso.com'],
  ]);
  expect(await graph.calendar.findSeries(null, tenantId)).toHaveLength(2);
});

test('occurrences keep their wall-clock time, and a cancelled one stays visible', async () => {
  const graph = localGraph(caio);
  await setUp(graph);
  const series = (await graph.calendar.findSeries(null, tenantId)).filter(
    ({ meeting }) => meeting === 'portfolio-review',
  );
  const window = {
    startUtc: toInstant('2027-03-01', '00:00', 'America/New_York'),
    endUtc: toInstant('2027-03-31', '00:00', 'America/New_York'),
  };
  const found = await graph.calendar.occurrences(null, series, window);
  const dates = ['2027-03-02', '2027-03-09', '2027-03-16', '2027-03-23', '2027-03-30'];
  expect(found.map(({ startUtc, state }) => [startUtc, state])).toEqual(
    dates.map((date) => [toInstant(date, '10:00', 'America/New_York'), 'asPlanned']),
  );
});

test('free/busy of the tenant over half a year, one round trip, with working hours', async () => {
  const graph = localGraph(caio);
  const startUtc = Date.parse('2026-11-23T00:00:00Z');
  const mails = graph.world.people.filter(({ seat }) => seat !== 'other').map(({ mail }) => mail);
  const people = await graph.calendar.freeBusy(
    [...mails, 'nobody@contoso.com'],
    { startUtc, endUtc: startUtc + 180 * 86_400_000 },
    30,
  );
  expect(graph.roundTrips).toHaveLength(1);
  const known = people.filter((person) => person.known);
  expect(known.map(({ mail }) => mail)).toEqual(mails);
  expect(
    known.every(({ view }) => view.length === 180 * 48 && /^[0-3]+$/.test(view) && view.includes('2')),
  ).toBe(true);
  expect(known.every(({ workingHours }) => workingHours !== null)).toBe(true);
  expect(people.at(-1)).toMatchObject({ mail: 'nobody@contoso.com', known: false });
});

test('the own zone is that of the working hours in the mailbox', async () => {
  expect(await localGraph(caio).calendar.ownZone()).toBe('America/New_York');
});

test('without the permission for it, the own zone is that of the device', async () => {
  const graph = localGraph(caio);
  const fault = { status: 403, body: { error: { code: 'ErrorAccessDenied', message: 'No.' } } };
  graph.faults.set([{ method: 'GET', path: '/me/calendar', fault }]);
  expect(await graph.calendar.ownZone()).toBe('Europe/Berlin');
});

test('a claims challenge is met with a new token, unseen by the caller', async () => {
  const graph = localGraph(caio);
  graph.world.claimsChallenge = '{"access_token":{"nbf":{"essential":true}}}';
  await graph.calendar.findSeries(null, tenantId);
  expect(graph.challenges).toHaveLength(1);
});
