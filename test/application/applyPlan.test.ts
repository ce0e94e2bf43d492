import { applyPlan, type ApplyProgress } from '../../src/application/applyPlan';
import { planRest, readRhythm } from '../../src/application/readRhythm';
import { FailureError } from '../../src/application/ports/Failure';
import type { Plan } from '../../src/domain/reconcile/types';
import type { RhythmSettings } from '../../src/domain/rhythm/types';
import type { MeetingId } from '../../src/playbook/meetings';
import { ben, settings } from '../domain/rhythm/builders';
import { calendarInMemory, connectionLost, refused } from './calendarInMemory';
import { servicesWith, type RhythmServices } from './services';

async function apply(
  services: RhythmServices,
  plan: Plan,
  of: RhythmSettings = settings(),
): Promise<readonly ApplyProgress[]> {
  const seen: ApplyProgress[] = [];
  for await (const progress of applyPlan(services, of, plan)) seen.push(progress);
  return seen;
}

const ended = (seen: readonly ApplyProgress[]) =>
  seen
    .filter(({ state }) => state !== 'running')
    .sort((one, other) => one.stepIndex - other.stepIndex)
    .map(({ state }) => state);

async function setUp(calendar = calendarInMemory(), of = settings()) {
  const services = servicesWith(calendar);
  const { plan } = await readRhythm(services, of);
  return { calendar, services, plan, seen: await apply(services, plan, of) };
}

const move = (meeting: MeetingId, date: string, toDate: string) => ({
  meeting,
  date,
  toDate,
  toTime: '14:00',
});
const withMoves = settings({
  moves: [
    move('portfolio-review', '2026-12-08', '2026-12-09'),
    move('portfolio-review', '2026-12-22', '2026-12-21'),
    move('governance-council', '2027-01-07', '2027-01-11'),
  ],
});

test('all three meetings are made in three rounds of three', async () => {
  const { calendar, seen } = await setUp();
  expect(calendar.rounds.map((round) => round.map(({ step }) => step.kind))).toEqual([
    ['create', 'create', 'create'],
    ['attachAgenda', 'attachAgenda', 'attachAgenda'],
    ['setAttendees', 'setAttendees', 'setAttendees'],
  ]);
  expect(ended(seen)).toEqual(Array(9).fill('done'));
});

test('each step is told to be running before it is told to be done', async () => {
  const { seen } = await setUp();
  expect(seen.slice(0, 6).map(({ stepIndex, state }) => `${stepIndex} ${state}`)).toEqual([
    '0 running',
    '3 running',
    '6 running',
    '0 done',
    '3 done',
    '6 done',
  ]);
});

test('a created series hands its id to the steps that follow', async () => {
  const { calendar } = await setUp();
  expect(calendar.rounds[2]?.map(({ eventId }) => eventId)).toEqual(['event-1', 'event-2', 'event-3']);
});

test('the body goes with the creation and the file with the second round', async () => {
  const { calendar } = await setUp();
  expect(calendar.rounds[0]?.[0]).toMatchObject({ bodyHtml: '<p>AI Portfolio Review</p>', file: null });
  expect(calendar.rounds[1]?.[0]).toMatchObject({
    bodyHtml: null,
    file: { name: 'AI Portfolio Review.docx' },
  });
});

test('a second run finds nothing to do', async () => {
  const { services, calendar } = await setUp();
  const { plan } = await readRhythm(services, settings());
  expect(plan.steps).toEqual([]);
  expect(await apply(services, plan)).toEqual([]);
  expect(calendar.rounds).toHaveLength(3);
});

test('everybody gets one invitation a meeting', async () => {
  const { calendar } = await setUp();
  expect(calendar.mails).toHaveLength(8);
  expect(new Set(calendar.mails).size).toBe(8);
});

test('a step that fails skips the rest of its meeting only', async () => {
  const { seen, calendar } = await setUp(calendarInMemory({ atWrite: 2, when: 'before', failure: refused }));
  expect(ended(seen)).toEqual([
    ...['done', 'done', 'done'],
    ...['failed', 'skipped', 'skipped'],
    ...['done', 'done', 'done'],
  ]);
  expect(seen.find(({ state }) => state === 'failed')?.failure).toEqual(refused);
  expect(calendar.series()).toHaveLength(2);
});

test('a lost connection stops everything after its round', async () => {
  const broken = calendarInMemory({ atWrite: 2, when: 'before', failure: connectionLost });
  const { seen, calendar } = await setUp(broken);
  expect(ended(seen)).toEqual([
    ...['done', 'skipped', 'skipped'],
    ...['failed', 'skipped', 'skipped'],
    ...['done', 'skipped', 'skipped'],
  ]);
  expect(calendar.rounds).toHaveLength(1);
});

test('a call that fails as a whole fails its steps and skips the others', async () => {
  const consent = { ...refused, kind: 'consent', scopes: ['Calendars.ReadWrite'] } as const;
  const calendar = {
    ...calendarInMemory(),
    perform: () => Promise.reject(new FailureError(consent)),
  };
  const { seen } = await setUp(calendar);
  expect(ended(seen).filter((state) => state === 'failed')).toHaveLength(3);
  expect(ended(seen).filter((state) => state === 'skipped')).toHaveLength(6);
});

const writes = Array.from({ length: 12 }, (_, at) => at + 1);
const breaks = writes.flatMap((atWrite) =>
  (['before', 'after'] as const).flatMap((when) =>
    [connectionLost, refused].map((failure) => ({ atWrite, when, failure, kind: failure.kind })),
  ),
);

test('single dates are moved last, one in each further round', async () => {
  const { calendar } = await setUp(calendarInMemory(), withMoves);
  expect(calendar.rounds.slice(3).map((round) => round.map(({ step }) => step.kind))).toEqual([
    ['moveOccurrence', 'moveOccurrence'],
    ['moveOccurrence'],
  ]);
  expect(calendar.rounds[3]?.map(({ eventId }) => eventId)).toEqual(['event-1', 'event-3']);
});

test('a second run finds every date moved, and everybody was told of each once', async () => {
  const { services, calendar } = await setUp(calendarInMemory(), withMoves);
  expect((await readRhythm(services, withMoves)).plan).toMatchObject({ steps: [], drifts: [] });
  const ofDates = calendar.mails.filter((mail) => mail.includes(' of '));
  const invited = calendar.mails.filter((mail) => /^(portfolio-review|governance-council): /.test(mail));
  expect(new Set(ofDates).size).toBe(ofDates.length);
  expect(ofDates).toHaveLength(
    invited.length + invited.filter((mail) => mail.startsWith('portfolio-review')).length,
  );
});

test('a date that has passed, or was to move to one that has, is not moved any more', async () => {
  const services = servicesWith(calendarInMemory());
  const past = Date.parse('2026-12-10T12:00:00Z');
  const { plan } = await readRhythm({ ...services, clock: { now: () => past } }, withMoves);
  const moved = plan.steps.flatMap((step) => (step.kind === 'moveOccurrence' ? [step.move.date] : []));
  expect(moved).toEqual(['2026-12-22', '2027-01-07']);
});

test('a new hour for the series moves its dates anew; another day gives them up', async () => {
  const { services } = await setUp(calendarInMemory(), withMoves);
  const reviewAt = (changes: object) => {
    const time = { ...withMoves.times['portfolio-review']!, ...changes };
    return { ...withMoves, times: { ...withMoves.times, 'portfolio-review': time } };
  };
  const kindsFor = async (of: RhythmSettings) =>
    (await readRhythm(services, of)).plan.steps.map(({ kind }) => kind);
  expect(await kindsFor(reviewAt({ startTime: '09:00' }))).toEqual([
    'changeTime',
    'moveOccurrence',
    'moveOccurrence',
  ]);
  const pattern = {
    kind: 'weekly',
    intervalWeeks: 1,
    weekday: 'monday',
    firstDayOfWeek: 'monday',
  } as const;
  expect(await kindsFor(reviewAt({ pattern, firstDate: '2026-12-07' }))).toEqual(['changeTime']);
});

test.each(breaks)('a break $when write $atWrite ($kind) is mended by trying again', async (broken) => {
  const whole = await setUp(calendarInMemory(), withMoves);
  const { services, calendar, plan } = await setUp(calendarInMemory(broken), withMoves);
  const rest = await planRest(services, withMoves, { allowed: plan, choices: [] });
  expect(rest.unseen).toEqual([]);
  await apply(services, rest.seen, withMoves);

  const comparable = (of: typeof calendar) =>
    of
      .series()
      .map(({ eventId: _, lastModifiedUtc: __, ...series }) => series)
      .sort((one, other) => (one.meeting < other.meeting ? -1 : 1));
  expect(comparable(calendar)).toEqual(comparable(whole.calendar));
  expect([...calendar.mails].sort()).toEqual([...whole.calendar.mails].sort());
});

test('the same set-up asks for the same transactions in every session; another organizer for others', async () => {
  const idsOf = async (of: RhythmSettings) => {
    const services = servicesWith(calendarInMemory());
    const { plan } = await readRhythm(services, of);
    await apply(services, plan, of);
    const { rounds } = services.calendar as ReturnType<typeof calendarInMemory>;
    return rounds.flatMap((round) => round.map(({ transactionId }) => transactionId));
  };
  const ids = await idsOf(withMoves);
  expect(new Set(ids).size).toBe(12);
  expect(await idsOf(withMoves)).toEqual(ids);
  expect((await idsOf({ ...withMoves, organizer: ben })).filter((id) => ids.includes(id))).toEqual([]);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
});
