import { addDays, weekdays } from './localDates';
import { eventWithDefaults } from './eventDefaults';
import { seededRandom } from './seededRandom';
import { copyForAttendee } from './attendeeCopy';
import type { World } from './World';
import type { EventFields, WorldAttendee, WorldEvent, WorldRecurrence } from './WorldEvent';
import type { WorldPerson } from './WorldPerson';

type Row = readonly [
  organizer: string,
  subject: string,
  day: 1 | 2 | 3 | 4 | 5,
  start: string,
  end: string,
  everyWeeks: 1 | 2,
  attendees: readonly string[],
];

/** Meetings that everybody knows: staff meetings, one-to-ones and time kept for oneself. Hours in the organizer's own zone. */
const rows: readonly Row[] = [
  [
    'martin.keller',
    'Executive staff meeting',
    1,
    '09:00',
    '10:30',
    1,
    ['grace.liu', 'ada.okafor', 'ben.ruiz', 'tom.fisher'],
  ],
  ['martin.keller', 'Martin / Grace', 2, '14:00', '15:00', 1, ['grace.liu']],
  ['martin.keller', 'Martin / Ada', 3, '15:00', '15:30', 2, ['ada.okafor']],
  ['martin.keller', 'Board preparation', 5, '10:00', '11:00', 2, ['tom.fisher']],
  [
    'grace.liu',
    'Operations review',
    1,
    '13:00',
    '14:30',
    1,
    ['jonas.weber', 'claire.dubois', 'diego.santos', 'ben.ruiz'],
  ],
  ['grace.liu', 'Grace / Ben', 4, '14:00', '14:30', 1, ['ben.ruiz']],
  ['grace.liu', 'Grace / Jonas', 3, '08:30', '09:00', 2, ['jonas.weber']],
  ['grace.liu', 'Logistics review', 5, '13:00', '14:00', 1, ['diego.santos']],
  ['grace.liu', 'Focus time', 4, '15:00', '16:00', 1, []],
  ['grace.liu', 'Shared services sync', 4, '08:00', '08:30', 1, ['priya.raman']],
  [
    'ben.ruiz',
    'IT leadership',
    2,
    '08:00',
    '09:00',
    1,
    ['hannah.price', 'wei.zhang', 'arjun.mehta', 'lucy.brandt', 'samira.haddad'],
  ],
  ['ben.ruiz', 'Change advisory board', 4, '13:00', '14:00', 1, ['hannah.price', 'lucy.brandt']],
  ['ben.ruiz', 'Ben / Hannah', 1, '15:30', '16:00', 1, ['hannah.price']],
  ['ben.ruiz', 'Supplier hour', 3, '15:00', '16:00', 2, []],
  ['ben.ruiz', 'Ben / Samira', 3, '14:00', '14:30', 2, ['samira.haddad']],
  [
    'ada.okafor',
    'AI staff meeting',
    2,
    '13:00',
    '14:00',
    1,
    ['nora.lindqvist', 'samira.haddad', 'wei.zhang'],
  ],
  ['ada.okafor', 'Model review board', 4, '14:30', '15:30', 2, ['nora.lindqvist', 'wei.zhang']],
  ['ada.okafor', 'Ada / Samira', 2, '15:30', '16:00', 1, ['samira.haddad']],
  ['ada.okafor', 'Ada / Ben', 3, '13:30', '14:00', 2, ['ben.ruiz']],
  ['ada.okafor', 'Ada / Nora', 1, '08:30', '09:00', 1, ['nora.lindqvist']],
  ['ada.okafor', 'Focus time', 5, '13:00', '15:00', 1, []],
  ['ben.ruiz', 'Focus time', 5, '08:00', '10:00', 1, []],
  ['jonas.weber', 'Plant managers', 2, '09:00', '10:00', 1, ['claire.dubois']],
  ['arjun.mehta', 'Engineering stand-up', 3, '10:00', '10:30', 1, ['lucy.brandt']],
  ['martin.keller', 'Martin / Tom', 1, '11:00', '11:30', 1, ['tom.fisher']],
  ['martin.keller', 'Investor call', 4, '16:00', '17:00', 2, ['tom.fisher']],
  ['yuki.tanaka', 'Asia Pacific leads', 2, '10:00', '11:00', 1, []],
  ['priya.raman', 'Service levels', 3, '14:00', '15:00', 1, []],
  ['hannah.price', 'Threat briefing', 3, '08:00', '08:30', 1, ['wei.zhang']],
];

export function seedSeries(world: World, monday: string): void {
  for (const row of rows) {
    const organizer = world.personByUpn(`${row[0]}@contoso.com`);
    if (organizer) place(world, organizer, seriesFrom(world, organizer, row, addDays(monday, -28)));
  }
}

function place(world: World, organizer: WorldPerson, event: WorldEvent): void {
  world.mailboxes.get(organizer.id)?.events.set(event.id, event);
  for (const { address } of event.attendees) {
    const person = world.personByUpn(address);
    if (!person) continue;
    const copy: WorldEvent = {
      ...copyForAttendee(event, person),
      showAs: 'busy',
      response: 'accepted',
      respondedAt: event.createdAt,
      seeded: true,
    };
    world.mailboxes.get(person.id)?.events.set(copy.id, copy);
  }
}

function seriesFrom(world: World, owner: WorldPerson, row: Row, firstMonday: string): WorldEvent {
  const [, subject, day, start, end, everyWeeks, attendees] = row;
  const date = addDays(firstMonday, day - 1);
  const createdAt = `${addDays(date, -7)}T12:00:00Z`;
  const wall = (time: string) => ({ local: `${date}T${time}:00`, zone: owner.timeZone });
  return {
    ...eventWithDefaults({
      key: `series ${owner.upn} ${subject}`,
      owner,
      createdAt,
      start: wall(start),
      end: wall(end),
    }),
    ...{
      subject,
      seeded: true,
      showAs: 'busy',
      recurrence: everyFewWeeks(date, day, everyWeeks, owner.timeZone),
      exceptions: subject.includes(' / ') ? movedDates(row, date, owner.timeZone) : new Map(),
    },
    attendees: attendees.flatMap((name) => acceptedAttendee(world, name, createdAt)),
  };
}

const datesAhead = 32;
/** Where a one-to-one goes when it has to move: late on the same day. */
const movedTo = '16:30:00';

/** One-to-ones give way now and then. */
function movedDates(
  [organizer, subject, , start, end, everyWeeks]: Row,
  firstDate: string,
  zone: string,
): ReadonlyMap<string, Partial<EventFields>> {
  const random = seededRandom(`moves of ${organizer} ${subject}`);
  const lengthMs = Date.parse(`2000-01-01T${end}Z`) - Date.parse(`2000-01-01T${start}Z`);
  const moved = new Map<string, Partial<EventFields>>();
  for (let nth = 0; nth < datesAhead / everyWeeks; nth += 1) {
    const date = addDays(firstDate, 7 * everyWeeks * nth);
    if (!random.chance(0.12)) continue;
    const ends = new Date(Date.parse(`${date}T${movedTo}Z`) + lengthMs).toISOString().slice(0, 19);
    moved.set(date, { start: { local: `${date}T${movedTo}`, zone }, end: { local: ends, zone } });
  }
  return moved;
}

function everyFewWeeks(
  startDate: string,
  day: number,
  interval: number,
  recurrenceTimeZone: string,
): WorldRecurrence {
  return {
    pattern: {
      type: 'weekly',
      interval,
      month: 0,
      dayOfMonth: 0,
      daysOfWeek: [weekdays[day] ?? 'monday'],
      firstDayOfWeek: 'monday',
      index: 'first',
    },
    range: { type: 'noEnd', startDate, endDate: null, recurrenceTimeZone, numberOfOccurrences: 0 },
  };
}

function acceptedAttendee(world: World, name: string, respondedAt: string): WorldAttendee[] {
  const person = world.personByUpn(`${name}@contoso.com`);
  return person
    ? [
        {
          name: person.displayName,
          address: person.mail,
          type: 'required',
          response: 'accepted',
          respondedAt,
        },
      ]
    : [];
}
