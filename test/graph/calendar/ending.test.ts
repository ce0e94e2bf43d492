import type { PlanStep, OccurrenceTime } from '../../../src/domain/reconcile/types';
import { localGraph, type LocalGraph } from '../localGraph';
import { prepared, review, steps, tuesdays } from './builders';

const tenantId = 'tenant-1';
const attendees = [
  { name: 'Ben Ruiz', mail: 'ben.ruiz@contoso.com', kind: 'required' },
  { name: 'Grace Liu', mail: 'grace.liu@contoso.com', kind: 'optional' },
] as const;
const mailed = attendees.map(({ mail }) => mail);
const about = { meeting: 'portfolio-review', why: [], mails: mailed } as const;
const regular: OccurrenceTime = { date: '2026-12-08', time: '10:00', durationMinutes: 45 };
const next: OccurrenceTime = { ...regular, date: '2026-12-09' };

async function setUp(): Promise<{ graph: LocalGraph; eventId: string; perform: Perform }> {
  const graph = localGraph('ada.okafor@contoso.com');
  const perform: Perform = async (step) => {
    const [outcome] = await graph.calendar.perform(null, tenantId, [prepared(step)]);
    return outcome?.kind;
  };
  const [made] = await graph.calendar.perform(null, tenantId, [prepared(steps.create)]);
  const eventId = made?.kind === 'done' ? made.eventId! : '';
  await perform({ ...steps.setAttendees, attendees, eventId });
  graph.world.mail.length = 0;
  return { graph, eventId, perform };
}
type Perform = (step: PlanStep) => Promise<'done' | 'failed' | undefined>;

const endStep = (eventId: string, more: Partial<Extract<PlanStep, { kind: 'end' }>> = {}): PlanStep => ({
  ...about,
  ...{ kind: 'end', series: { ...review, end: { from: '2026-12-16', isOver: false } } },
  ...{ eventId, etag: null, time: tuesdays, endsOn: '2026-12-15', ...more },
});
const skipStep = (eventId: string, from = regular, message?: string): PlanStep => ({
  ...about,
  ...{ kind: 'cancelOccurrence', series: review, eventId, date: regular.date, from },
  ...(message !== undefined && { message }),
});
const moveStep = (eventId: string): PlanStep => ({
  ...about,
  ...{ kind: 'moveOccurrence', series: review, eventId, from: regular },
  move: { meeting: 'portfolio-review', date: regular.date, toDate: next.date, toTime: next.time },
});
const mails = ({ world }: LocalGraph) => world.mail.map(({ kind, to }) => `${kind} ${to}`).sort();
const found = async ({ calendar }: LocalGraph) =>
  (await calendar.findSeries(null, tenantId, ['portfolio-review']))[0]!;
const copyOf = (graph: LocalGraph, person: string) =>
  [...graph.world.mailboxes.get(graph.world.personByUpn(`${person}@contoso.com`)!.id)!.events.values()].find(
    ({ subject }) => subject.includes('AI Portfolio Review'),
  );

test('the end of a series goes to each of its people once, and its past stays in everybody’s calendar', async () => {
  const { graph, eventId, perform } = await setUp();
  expect(await perform(endStep(eventId))).toBe('done');
  expect(mails(graph)).toEqual(['update ben.ruiz@contoso.com', 'update grace.liu@contoso.com']);
  const series = await found(graph);
  expect(series).toMatchObject({ endsOn: '2026-12-15', written: { endsOn: '2026-12-15' } });
  expect(series.joinUrl).not.toBeNull();
  expect(copyOf(graph, 'ben.ruiz')).toMatchObject({
    isCancelled: false,
    recurrence: { range: { type: 'endDate', endDate: '2026-12-15' } },
  });
});

test('a message stands first in the update, as text, and the way to join stays', async () => {
  const { graph, eventId, perform } = await setUp();
  await perform(endStep(eventId, { message: 'Thank you.\nWe go on in <Teams>.' }));
  expect(graph.world.mail).toHaveLength(2);
  expect(copyOf(graph, 'ben.ruiz')!.body).toContain(
    '<div id="tandem-note"><p>Thank you.<br>We go on in &lt;Teams&gt;.</p></div>',
  );
  expect((await found(graph)).joinUrl).not.toBeNull();
});

test('a series with a moved date tells of it once more to each: what the plan counts', async () => {
  const { graph, eventId, perform } = await setUp();
  await perform(moveStep(eventId));
  graph.world.mail.length = 0;
  await perform(endStep(eventId));
  expect(graph.world.mail).toHaveLength(2 * attendees.length);
});

test('an end that somebody else’s change met is refused, and mails nobody', async () => {
  const { graph, eventId, perform } = await setUp();
  expect(await perform(endStep(eventId, { etag: 'W/"older"' }))).toBe('failed');
  expect(mails(graph)).toEqual([]);
});

test('an end that is taken back is no longer on record', async () => {
  const { graph, eventId, perform } = await setUp();
  await perform(endStep(eventId));
  const goesOn = {
    kind: 'changeTime',
    series: review,
    eventId,
    etag: null,
    time: tuesdays,
    endsOn: null,
  } as const;
  await perform({ ...about, ...goesOn });
  const { endsOn, written } = await found(graph);
  expect([endsOn, written?.endsOn]).toEqual([null, undefined]);
});

test('a cancelled series carries the message as the comment of its cancellation', async () => {
  const { graph, eventId, perform } = await setUp();
  await perform({
    ...about,
    kind: 'cancel',
    eventId,
    subject: 'AI Portfolio Review',
    message: 'We begin in spring.',
  });
  expect(graph.world.mail).toMatchObject(
    mailed.map((to) => ({ kind: 'cancellation', to, comment: 'We begin in spring.' })),
  );
});

test('one date is cancelled with a reading and a write, and the others stand', async () => {
  const { graph, eventId, perform } = await setUp();
  expect(await perform(skipStep(eventId, regular, 'Holiday.'))).toBe('done');
  expect(graph.world.mail).toMatchObject(
    mailed.map((to) => ({ kind: 'cancellation', to, comment: 'Holiday.' })),
  );
  expect(await found(graph)).toMatchObject({ exceptions: [{ date: '2026-12-08', standsAt: null }] });
  expect([...copyOf(graph, 'ben.ruiz')!.cancelledDates]).toEqual(['2026-12-08']);
});

test('a date that is gone already mails nobody again', async () => {
  const { graph, eventId, perform } = await setUp();
  await perform(skipStep(eventId));
  expect(await perform(skipStep(eventId))).toBe('done');
  expect(graph.world.mail).toHaveLength(attendees.length);
});

test('a moved date is cancelled where it stands; one that somebody moved since is not', async () => {
  const { graph, eventId, perform } = await setUp();
  await perform(moveStep(eventId));
  graph.world.mail.length = 0;
  expect(await perform(skipStep(eventId))).toBe('failed');
  expect(mails(graph)).toEqual([]);
  expect(await perform(skipStep(eventId, next))).toBe('done');
  expect(await found(graph)).toMatchObject({ exceptions: [{ date: '2026-12-08', standsAt: null }] });
});

test('a room goes with the title; one that was named in Outlook stays until another one is named', async () => {
  const { graph, eventId, perform } = await setUp();
  const rename = (room: string) =>
    perform({ ...about, kind: 'rename', series: { ...review, room }, eventId, etag: null });
  await rename('Room 4');
  expect(copyOf(graph, 'ben.ruiz')).toMatchObject({ location: 'Room 4' });
  expect(await found(graph)).toMatchObject({ written: { room: 'Room 4' } });
  for (const { events } of graph.world.mailboxes.values()) {
    const event = events.get(eventId);
    if (event !== undefined) events.set(eventId, { ...event, location: 'Hall' });
  }
  await rename('Room 4');
  expect(copyOf(graph, 'ben.ruiz')).toMatchObject({ location: 'Hall' });
});
