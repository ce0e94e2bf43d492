import { applyPlan, type ApplyProgress } from '../../../src/application/applyPlan';
import { planRest, readRhythm } from '../../../src/application/readRhythm';
import type { Plan } from '../../../src/domain/reconcile/types';
import { defaultTime } from '../../../src/domain/rhythm/defaultTime';
import type { OccurrenceMove, RhythmSettings } from '../../../src/domain/rhythm/types';
import type { MeetingId } from '../../../src/playbook/meetings';
import { calendarInMemory } from '../../application/calendarInMemory';
import { servicesWith } from '../../application/services';
import { localGraph, type LocalGraph } from '../localGraph';

const caio = 'ada.okafor@contoso.com';
const zone = 'America/New_York';
const timeOf = (meeting: MeetingId) => defaultTime(meeting, '2026-12-01', zone);
const move = (meeting: MeetingId, date: string, toDate: string): OccurrenceMove => ({
  meeting,
  date,
  toDate,
  toTime: '14:00',
});

function settingsIn({ world }: LocalGraph, moves: readonly OccurrenceMove[]): RhythmSettings {
  const seat = (upn: string) => {
    const { id, displayName, mail } = world.personByUpn(`${upn}@contoso.com`)!;
    return { id, name: displayName, mail, title: null };
  };
  const seats = { CAIO: seat('ada.okafor'), CIO: seat('ben.ruiz'), COO: seat('grace.liu') };
  return {
    organization: { model: 'both-report-to-coo', seats, escalation: 'fromModel' },
    overrides: [],
    times: {
      'portfolio-review': timeOf('portfolio-review'),
      'governance-council': timeOf('governance-council'),
    },
    moves,
    organizer: null,
  };
}

const moves = [
  move('portfolio-review', '2026-12-08', '2026-12-09'),
  move('portfolio-review', '2026-12-15', '2026-12-14'),
  move('governance-council', '2027-01-07', '2027-01-05'),
];

/** One visit: it knows nothing of an earlier one. */
function visit(graph: LocalGraph, settings = settingsIn(graph, moves)) {
  const services = {
    ...servicesWith(calendarInMemory()),
    calendar: graph.secondSession(),
    directory: graph.directory,
    clock: graph.world.clock,
  };
  return {
    read: () => readRhythm(services, settings),
    rest: (allowed: Plan) => planRest(services, settings, { allowed, choices: [] }),
    apply: async (plan: Plan) => {
      const all: ApplyProgress[] = [];
      for await (const progress of applyPlan(services, settings, plan)) all.push(progress);
      return all.filter(({ state }) => state === 'failed');
    },
  };
}

const mails = ({ world }: LocalGraph) =>
  world.mail.map(({ kind, to, subject }) => `${kind} ${to} ${subject}`).sort();

function standing({ world }: LocalGraph) {
  const { events } = world.mailboxes.get(world.personByUpn(caio)!.id)!;
  return [...events.values()]
    .filter(({ seeded }) => !seeded)
    .map(({ subject, recurrence, attendees, attachments, exceptions }) => ({
      subject,
      recurrence,
      people: attendees.map(({ address }) => address),
      files: attachments.map(({ name }) => name),
      moved: [...exceptions].map(([date, { start }]) => [date, start?.local]).sort(),
    }))
    .sort((one, other) => one.subject.localeCompare(other.subject));
}

async function whole() {
  const graph = localGraph(caio);
  const { read, apply } = visit(graph);
  const { plan } = await read();
  graph.roundTrips.length = 0;
  await apply(plan);
  return { graph, plan, read };
}

test('a plan with moved dates leaves an empty plan; each round of moves takes a reading and a write', async () => {
  const { graph, read } = await whole();
  expect(graph.roundTrips).toEqual(Array(3 + 2 * 2).fill('POST /v1.0/$batch'));
  expect((await read()).plan).toMatchObject({ steps: [], drifts: [] });
  expect(standing(graph).flatMap(({ moved }) => moved)).toEqual([
    ['2027-01-07', '2027-01-05T14:00:00'],
    ['2026-12-08', '2026-12-09T14:00:00'],
    ['2026-12-15', '2026-12-14T14:00:00'],
  ]);
});

test('set-up takes three round trips; the reading two, with the single dates, beside the look at who holds the seats', async () => {
  const graph = localGraph(caio);
  const { read, apply } = visit(graph, settingsIn(graph, []));
  const { plan } = await read();
  graph.roundTrips.length = 0;
  await apply(plan);
  expect(graph.roundTrips).toHaveLength(3);
  graph.roundTrips.length = 0;
  expect((await read()).plan.steps).toEqual([]);
  expect(graph.roundTrips.filter((trip) => trip.includes('events') || trip.includes('batch'))).toEqual([
    'POST /v1.0/$batch',
    'POST /v1.0/$batch',
    'POST /v1.0/$batch',
  ]);
});

const refusal = { status: 403, body: { error: { code: 'ErrorAccessDenied', message: 'No.' } } };
const breaks = [
  ...[1, 2].map((nth) => ({ method: 'POST', path: '/events$', nth })),
  ...[1, 2].map((nth) => ({ method: 'POST', path: '/attachments$', nth })),
  ...[1, 2, 3, 4, 5].map((nth) => ({ method: 'PATCH', path: '/events/', nth })),
  ...[1, 2, 3].map((nth) => ({ method: 'GET', path: '/instances', nth })),
].flatMap((at) => [
  { ...at, fault: 'dropAfter' as const, how: 'lost its answer' },
  { ...at, fault: refusal, how: 'was refused' },
]);

const untroubled = whole();

test.each(breaks)(
  '$method $path number $nth $how: trying again ends the same, nobody is mailed twice',
  async (fault) => {
    const expected = (await untroubled).graph;
    const graph = localGraph(caio);
    const { method, path, nth } = fault;
    const first = visit(graph);
    const { plan } = await first.read();
    graph.faults.set([{ method, path, nth, times: 1, fault: fault.fault }]);
    expect(await first.apply(plan)).not.toEqual([]);
    const second = visit(graph);
    const left = await second.rest(plan);
    expect(left.unseen).toEqual([]);
    expect(await second.apply(left.seen)).toEqual([]);
    expect(standing(graph)).toEqual(standing(expected));
    expect(mails(graph)).toEqual(mails(expected));
    expect((await second.read()).plan).toMatchObject({ steps: [], drifts: [] });
  },
);

test('a date that the organizer moves in Outlook afterwards is a difference, and nothing is sent', async () => {
  const { graph, read } = await whole();
  const { events } = graph.world.mailboxes.get(graph.world.personByUpn(caio)!.id)!;
  const review = [...events.values()].find(
    ({ seeded, subject }) => !seeded && subject === 'AI Portfolio Review',
  )!;
  const exceptions = new Map(review.exceptions).set('2026-12-08', {
    start: { local: '2026-12-10T09:00:00', zone: 'Eastern Standard Time' },
    end: { local: '2026-12-10T09:45:00', zone: 'Eastern Standard Time' },
  });
  events.set(review.id, { ...review, exceptions });
  const { plan } = await read();
  expect(plan.steps).toEqual([]);
  expect(plan.drifts).toMatchObject([
    {
      field: 'occurrence',
      date: '2026-12-08',
      actual: { kind: 'occurrence', place: { date: '2026-12-10', time: '09:00', durationMinutes: 45 } },
    },
  ]);
});
