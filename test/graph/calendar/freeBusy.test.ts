import { graphCalendar } from '../../../src/graph/calendar/graphCalendar';
import { localGraph } from '../localGraph';
import { batchAnswer, partsOf, scriptedGraph, type BatchPart } from '../scriptedGraph';

const day = 24 * 60 * 60_000;
const startUtc = Date.UTC(2026, 10, 23);
const window = { startUtc, endUtc: startUtc + 180 * day };

interface ScheduleRequest {
  readonly schedules: readonly string[];
  readonly startTime: { readonly dateTime: string };
  readonly endTime: { readonly dateTime: string };
  readonly availabilityViewInterval: number;
}

const requestOf = (part: BatchPart) => part.body as ScheduleRequest;
const spanOf = (part: BatchPart) => {
  const { startTime, endTime } = requestOf(part);
  return Date.parse(`${endTime.dateTime}Z`) - Date.parse(`${startTime.dateTime}Z`);
};

const graphWith = (schedule: (mail: string, slots: number, part: BatchPart) => object) =>
  scriptedGraph((request) =>
    batchAnswer(request, (part) => {
      const { schedules, availabilityViewInterval } = requestOf(part);
      const slots = spanOf(part) / (availabilityViewInterval * 60_000);
      return {
        status: 200,
        body: {
          value: schedules.map((mail) => ({
            scheduleId: mail.toUpperCase(),
            ...schedule(mail, slots, part),
          })),
        },
      };
    }),
  );

const ask = (graph: ReturnType<typeof graphWith>, mails: readonly string[], slotMinutes = 30) =>
  graphCalendar(graph.gateway, 'Europe/Berlin').freeBusy(mails, window, slotMinutes);

test('half a year is asked in one round trip and laid end to end', async () => {
  const graph = graphWith((_, slots) => ({ availabilityView: '2'.repeat(slots) }));
  const [person] = await ask(graph, ['ada@contoso.test']);
  expect(graph.sent).toHaveLength(1);
  expect(partsOf(graph.sent[0]!).every((part) => spanOf(part) < 62 * day)).toBe(true);
  expect(person).toMatchObject({ known: true, startUtc, slotMinutes: 30, view: '2'.repeat(180 * 48) });
});

test('a slot that does not divide a day still lines up', async () => {
  const graph = graphWith((_, slots) => ({ availabilityView: '0'.repeat(slots) }));
  const [person] = await ask(graph, ['ada@contoso.test'], 7);
  expect(person).toMatchObject({ view: '0'.repeat(Math.ceil((180 * 24 * 60) / 7)) });
});

test('never asks for more than twenty people at once, and keeps their order', async () => {
  const mails = Array.from({ length: 45 }, (_, index) => `p${index}@contoso.test`);
  const graph = graphWith((_, slots) => ({ availabilityView: '0'.repeat(slots) }));
  const people = await ask(graph, mails);
  expect(people.map(({ mail }) => mail)).toEqual(mails);
  expect(Math.max(...graph.sent.flatMap(partsOf).map((part) => requestOf(part).schedules.length))).toBe(20);
});

test('working elsewhere counts as free', async () => {
  const [person] = await ask(
    graphWith((_, slots) => ({ availabilityView: '4'.repeat(slots) })),
    ['ada@contoso.test'],
  );
  expect(person).toMatchObject({ view: '0'.repeat(180 * 48) });
});

test('entries are told by when and how firmly, each once, however many answers tell it', async () => {
  const at = (dateTime: string) => ({ dateTime: `${dateTime}.0000000`, timeZone: 'UTC' });
  const [first, last] = ['2026-11-24T09:00:00', '2026-11-24T09:45:00'];
  const whole = { start: at('2026-11-25T00:00:00'), end: at('2027-03-01T00:00:00') };
  const graph = graphWith((_, slots, part) => ({
    availabilityView: '2'.repeat(slots),
    scheduleItems: [
      { status: 'oof', ...whole },
      { status: 'free', start: at(first), end: at(last), subject: 'Not read' },
      ...(requestOf(part).startTime.dateTime.startsWith('2026-11-23')
        ? [1, 2].map(() => ({ status: 'busy', start: at(first), end: at(last) }))
        : []),
    ],
  }));
  const [person] = await ask(graph, ['ada@contoso.test']);
  const busy = { startUtc: Date.parse(`${first}Z`), endUtc: Date.parse(`${last}Z`), kind: 'busy' };
  expect(person).toMatchObject({
    items: [
      {
        startUtc: Date.parse('2026-11-25T00:00Z'),
        endUtc: Date.parse('2027-03-01T00:00Z'),
        kind: 'outOfOffice',
      },
      busy,
      busy,
    ],
  });
});

test('a view without entries tells none', async () => {
  const graph = graphWith((_, slots) => ({ availabilityView: '2'.repeat(slots), scheduleItems: [] }));
  const [person] = await ask(graph, ['ada@contoso.test']);
  expect(person).not.toHaveProperty('items');
});

test('who gives no answer is unknown', async () => {
  const graph = graphWith((mail, slots) =>
    mail.startsWith('eve')
      ? { error: { message: 'Mailbox not found.', responseCode: 'E' } }
      : { availabilityView: '0'.repeat(slots) },
  );
  expect(await ask(graph, ['eve@contoso.test', 'ada@contoso.test'])).toMatchObject([
    { mail: 'eve@contoso.test', known: false },
    { mail: 'ada@contoso.test', known: true },
  ]);
});

test('working hours come in the person’s own zone, named by Windows or by rules', async () => {
  const hours = {
    daysOfWeek: ['monday', 'friday'],
    startTime: '08:00:00.0000000',
    endTime: '17:30:00.0000000',
  };
  const custom = {
    '@odata.type': '#microsoft.graph.customTimeZone',
    name: 'Customized Time Zone',
    bias: 180,
  };
  const graph = graphWith((mail, slots) => ({
    availabilityView: '0'.repeat(slots),
    workingHours: { ...hours, timeZone: mail.startsWith('ada') ? { name: 'Pacific Standard Time' } : custom },
  }));
  const people = await ask(graph, ['ada@contoso.test', 'ben@contoso.test']);
  const expected = { days: ['monday', 'friday'], start: '08:00', end: '17:30' };
  expect(people.map((person) => person.known && person.workingHours)).toEqual([
    { ...expected, zone: 'America/Los_Angeles' },
    { ...expected, zone: 'Etc/GMT+3' },
  ]);
});

test('without any answer the failure itself is told', async () => {
  const graph = scriptedGraph((request) =>
    batchAnswer(request, () => ({
      status: 403,
      body: { error: { code: 'ErrorAccessDenied', message: 'No.' } },
    })),
  );
  await expect(ask(graph, ['ada@contoso.test'])).rejects.toMatchObject({ failure: { kind: 'forbidden' } });
});

test('where free/busy is told without entries, the local calendar is as busy, and tells none', async () => {
  const graph = localGraph('ada.okafor@contoso.com');
  const [answers] = await graph.calendar.freeBusy(['ben.ruiz@contoso.com'], window, 30);
  graph.world.moods.add('bareAvailability');
  const [bare] = await graph.calendar.freeBusy(['ben.ruiz@contoso.com'], window, 30);
  expect(bare).toEqual({ ...answers, items: undefined });
  expect(bare).not.toHaveProperty('items');
  expect(answers).toHaveProperty('items');
});
