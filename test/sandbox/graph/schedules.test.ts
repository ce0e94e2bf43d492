import { saveTraffic, startGraph } from './startGraph';
import type { TestGraph } from './startGraph';

interface Schedule {
  readonly scheduleId: string;
  readonly availabilityView?: string;
  readonly error?: { readonly responseCode: string };
  readonly scheduleItems: readonly {
    readonly isPrivate: boolean;
    readonly subject?: string;
    readonly status: string;
  }[];
  readonly workingHours: { readonly timeZone: { readonly name: string; readonly bias?: number } };
}

let graph: TestGraph;
beforeEach(() => {
  graph = startGraph();
});
afterEach(() => saveTraffic(graph.traffic));

const at = (dateTime: string, timeZone = 'UTC') => ({ dateTime, timeZone });
const week = {
  schedules: ['ben.ruiz@contoso.com'],
  startTime: at('2026-11-30T00:00:00'),
  endTime: at('2026-12-07T00:00:00'),
  availabilityViewInterval: 60,
};
const ask = (body: object) => graph.call('POST', '/me/calendar/getSchedule', { body });
const askMany = async (body: object) => ((await ask(body)).json as { value: Schedule[] }).value;

test('tells one digit per slot from the start', async () => {
  const [ben] = await askMany(week);
  expect(ben?.availabilityView).toMatch(/^[0-3]{168}$/);
});

test('tells a meeting that was just made', async () => {
  const event = {
    subject: 'New',
    start: at('2026-12-05T10:00:00'),
    end: at('2026-12-05T11:30:00'),
    showAs: 'oof',
  };
  await graph.call('POST', '/me/events', { body: event });
  const [ada] = await askMany({
    ...week,
    schedules: ['ada.okafor@contoso.com'],
    startTime: at('2026-12-05T09:00:00'),
    endTime: at('2026-12-05T13:00:00'),
  });
  expect(ada?.availabilityView).toBe('0330');
});

test('tells nothing of a private item but its time', async () => {
  const [ben] = await askMany({ ...week, endTime: at('2027-01-30T00:00:00') });
  const hidden = ben!.scheduleItems.filter(({ isPrivate }) => isPrivate);
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.every(({ subject }) => subject === undefined)).toBe(true);
});

test('puts a person who fails inside the answer, without a view', async () => {
  const ben = graph.world.personByUpn('ben.ruiz@contoso.com')!;
  graph.world.mailboxes.get(ben.id)!.freeBusyError = {
    message: 'The mailbox is busy.',
    responseCode: 'ErrorServerBusy',
  };
  const found = await askMany({
    ...week,
    schedules: ['ben.ruiz@contoso.com', 'nobody@contoso.com', 'grace.liu@contoso.com'],
  });
  expect(found.map(({ error }) => error?.responseCode)).toEqual([
    'ErrorServerBusy',
    'ErrorMailRecipientNotFound',
    undefined,
  ]);
  expect(found[1]).not.toHaveProperty('availabilityView');
});

test('describes some working hours by rule instead of by name', async () => {
  const found = await askMany({ ...week, schedules: ['priya.raman@contoso.com', 'jonas.weber@contoso.com'] });
  expect(found.map(({ workingHours }) => workingHours.timeZone)).toMatchObject([
    { '@odata.type': '#microsoft.graph.customTimeZone', bias: -330 },
    { name: 'W. Europe Standard Time' },
  ]);
});

test.each([
  ['21 addresses', { schedules: Array.from({ length: 21 }, (_, index) => `a${index}@contoso.com`) }],
  ['62 days', { endTime: at('2027-01-31T00:00:00') }],
  ['an interval of 4 minutes', { availabilityViewInterval: 4 }],
  ['an interval of more than a day', { availabilityViewInterval: 1441 }],
  ['null as the interval', { availabilityViewInterval: null }],
  ['an IANA time zone', { startTime: at('2026-11-30T00:00:00', 'Europe/Paris') }],
])('refuses %s', async (_what, more) => {
  expect((await ask({ ...week, ...more })).status).toBe(400);
});
