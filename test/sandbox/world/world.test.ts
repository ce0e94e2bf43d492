import { createWorld } from '../../../sandbox/world/createWorld';
import { occurrencesBetween } from '../../../sandbox/world/occurrences';
import type { World } from '../../../sandbox/world/createWorld';

const now = '2026-11-23T09:00:00Z';
const monday = Date.parse('2026-11-30T00:00:00Z');
const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;
const executives = ['ada.okafor', 'ben.ruiz', 'grace.liu', 'martin.keller'];

function mailboxOf(world: World, name: string) {
  return world.mailboxes.get(world.personByUpn(`${name}@contoso.com`)!.id)!;
}

function busyHalfHours(world: World, name: string, weeks: number): Set<number> {
  const taken = occurrencesBetween(mailboxOf(world, name), monday, monday + weeks * weekMs).filter(
    ({ fields }) => fields.showAs !== 'free',
  );
  return new Set(
    taken.flatMap(({ startMs, endMs }) =>
      Array.from(
        { length: Math.ceil((endMs - startMs) / (hourMs / 2)) },
        (_, slot) => startMs + slot * (hourMs / 2),
      ),
    ),
  );
}

test('has at least fourteen people in four time zones, with the four executives among them', () => {
  const { people } = createWorld({ now });
  expect(people.length).toBeGreaterThanOrEqual(14);
  expect(new Set(people.map(({ timeZone }) => timeZone)).size).toBe(4);
  for (const seat of ['CAIO', 'CIO', 'COO', 'CEO'])
    expect(people.filter((person) => person.seat === seat)).toHaveLength(1);
});

test('is the same each time it is made for the same week', () => {
  const events = (world: World) =>
    [...mailboxOf(world, 'ada.okafor').events.values()].map(({ id, subject, start }) => [
      id,
      subject,
      start.local,
    ]);
  expect(events(createWorld({ now }))).toEqual(events(createWorld({ now: '2026-11-26T20:00:00Z' })));
});

test('books executives for two fifths to three fifths of their working hours', () => {
  const world = createWorld({ now });
  for (const name of executives) {
    const inWorkingHours = [...busyHalfHours(world, name, 20)].filter((ms) => {
      const hour = new Date(ms).getUTCHours();
      const weekday = new Date(ms).getUTCDay();
      return hour >= 13 && hour < 22 && weekday >= 1 && weekday <= 5;
    });
    const share = inWorkingHours.length / 2 / (45 * 20);
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  }
});

test('leaves the executives a common hour that is free in most weeks', () => {
  const world = createWorld({ now });
  const busy = executives.map((name) => busyHalfHours(world, name, 14));
  const tuesdayAtTen = (week: number) => monday + week * weekMs + 24 * hourMs + 15 * hourMs;
  const free = Array.from({ length: 14 }, (_, week) => tuesdayAtTen(week)).filter((ms) =>
    busy.every((slots) => !slots.has(ms) && !slots.has(ms + hourMs / 2)),
  );
  expect(free.length).toBeGreaterThanOrEqual(9);
});

test('has private items, tentative ones, travel, holidays and time away in half a year', () => {
  const found = occurrencesBetween(
    mailboxOf(createWorld({ now }), 'ada.okafor'),
    monday,
    monday + 26 * weekMs,
  ).map(({ fields }) => fields);
  expect(found.some(({ sensitivity }) => sensitivity === 'private')).toBe(true);
  expect(found.some(({ showAs }) => showAs === 'tentative')).toBe(true);
  for (const subject of ['Travel', 'Christmas Day', 'Out of office', 'Focus time'])
    expect(found.map((fields) => fields.subject)).toContain(subject);
});

test('lets the assistants write in their executives’ calendars', () => {
  const world = createWorld({ now });
  expect(mailboxOf(world, 'ada.okafor').grants.get(world.personByUpn('nora.lindqvist@contoso.com')!.id)).toBe(
    'write',
  );
  expect(mailboxOf(world, 'martin.keller').grants.get(world.personByUpn('owen.hart@contoso.com')!.id)).toBe(
    'write',
  );
});

test('starts afresh on reset, at the time given', () => {
  const world = createWorld({ now });
  world.consents.set('someone', new Set(['User.Read']));
  mailboxOf(world, 'ada.okafor').events.clear();
  world.reset('2027-03-01T09:00:00Z');
  expect(world.consents.size).toBe(0);
  expect(mailboxOf(world, 'ada.okafor').events.size).toBeGreaterThan(100);
  expect(Math.abs(world.clock.now() - Date.parse('2027-03-01T09:00:00Z'))).toBeLessThan(60_000);
});

test('tells its state as JSON', () => {
  const snapshot = JSON.parse(JSON.stringify(createWorld({ now }).snapshot())) as {
    mailboxes: Record<string, { events: unknown[]; seededEvents: number }>;
  };
  expect(snapshot.mailboxes['ada.okafor@contoso.com']).toMatchObject({ events: [] });
});

test('refuses a clock setting that is no time', () => {
  expect(() => createWorld({ now }).clock.set('tomorrow')).toThrow('tomorrow');
});
