import { addInPlace } from '../../../sandbox/outlook/addInPlaces';
import { xmlAddInId } from '../../../sandbox/outlook/clients';
import { editForm } from '../../../sandbox/outlook/item/editForm';
import { formStateOf } from '../../../sandbox/outlook/item/formState';
import type { ComposedAppointment, ReadAppointment } from '../../../sandbox/outlook/item/OpenItem';
import { saveAppointment, sendAppointment } from '../../../sandbox/outlook/item/sendAppointment';
import type { World } from '../../../sandbox/world/createWorld';
import type { WorldEvent } from '../../../sandbox/world/WorldEvent';
import { byHand, emptyForm, newWorld, opened, run } from './openedItem';

const calendarOf = (world: World, who: string): WorldEvent[] => [
  ...world.mailboxes.get(world.personByUpn(`${who}@contoso.com`)!.id)!.events.values(),
];
const inCalendar = (world: World, who: string, subject: string): WorldEvent | undefined =>
  calendarOf(world, who).find((event) => event.subject === subject);

/** The council as the pane fills it, with a file and a property. */
function filled(world: World, client: 'web' | 'mac' = 'web'): ComposedAppointment {
  const form = emptyForm(world, client);
  byHand(
    form,
    { field: 'subject', value: 'Council' },
    { field: 'required', add: 'Grace Liu' },
    { field: 'optional', add: 'ben.ruiz@contoso.com' },
    { field: 'start', value: '2026-12-03T10:00' },
    { field: 'repeat', value: 'monthlyWeekday' },
    { field: 'body', value: '<p>Agenda</p>' },
  );
  run(form, 148, { base64String: 'SGk=', name: 'Agenda.docx', isInline: false });
  run(form, 4, { customProperties: { meeting: 'council' } });
  return form;
}

test('a sent series stands in everybody’s calendar, with its file, and each was invited once', () => {
  const world = newWorld();
  const id = sendAppointment(filled(world));
  const own = calendarOf(world, 'ada.okafor').find((event) => event.id === id)!;
  expect(own).toMatchObject({
    isOrganizer: true,
    recurrence: { pattern: { type: 'relativeMonthly', index: 'first', daysOfWeek: ['thursday'] } },
  });
  expect(inCalendar(world, 'grace.liu', 'Council')).toMatchObject({
    isOrganizer: false,
    attachments: [{ name: 'Agenda.docx' }],
  });
  expect(world.mail.map(({ kind, to, hasAttachments }) => [kind, to, hasAttachments])).toEqual([
    ['invitation', 'grace.liu@contoso.com', true],
    ['invitation', 'ben.ruiz@contoso.com', true],
  ]);
});

test.each(['web', 'mac'] as const)('on the %s the properties stand under the id of the add-in', (client) => {
  const world = newWorld();
  sendAppointment(filled(world, client));
  const id = `String {00020329-0000-0000-c000-000000000046} Name cecp-${xmlAddInId}`;
  expect(inCalendar(world, 'ada.okafor', 'Council')?.extendedProperties.get(id)).toBe(
    '{"meeting":"council"}',
  );
  expect(inCalendar(world, 'grace.liu', 'Council')?.extendedProperties.size).toBe(0);
});

test('saving mails nobody, and sending then invites', () => {
  const world = newWorld();
  const form = filled(world);
  const id = saveAppointment(form);
  expect(world.mail).toEqual([]);
  expect(sendAppointment(form)).toBe(id);
  expect(world.mail).toHaveLength(2);
});

test('the switch brings a join block into the text, and the meeting into the event', () => {
  const world = newWorld();
  const form = filled(world);
  byHand(form, { field: 'online', value: true });
  sendAppointment(form);
  const event = inCalendar(world, 'ada.okafor', 'Council')!;
  expect(event.body).toContain(event.onlineMeeting!.joinUrl);
});

test('a text without the join link takes the meeting away', () => {
  const world = newWorld();
  const form = filled(world);
  byHand(form, { field: 'online', value: true }, { field: 'body', value: '<p>Only this</p>' });
  sendAppointment(form);
  expect(inCalendar(world, 'ada.okafor', 'Council')?.onlineMeeting).toBeNull();
});

test('an event that is opened again and sent unchanged mails nobody', () => {
  const world = newWorld();
  const eventId = sendAppointment(filled(world));
  world.mail.length = 0;
  sendAppointment(opened(world, { kind: 'event', eventId }) as ComposedAppointment);
  expect(world.mail).toEqual([]);
  expect(inCalendar(world, 'ada.okafor', 'Council')?.attachments).toHaveLength(1);
});

test('people changed by hand: one is cancelled, one invited, nobody else hears of it', () => {
  const world = newWorld();
  const eventId = sendAppointment(filled(world));
  world.mail.length = 0;
  const again = opened(world, { kind: 'event', eventId }) as ComposedAppointment;
  byHand(
    again,
    { field: 'required', remove: 'grace.liu@contoso.com' },
    { field: 'required', add: 'Martin Keller' },
  );
  sendAppointment(again);
  expect(world.mail.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
    'cancellation grace.liu@contoso.com',
    'invitation martin.keller@contoso.com',
  ]);
});

test('another hour by hand is an update for everybody', () => {
  const world = newWorld();
  const eventId = sendAppointment(filled(world));
  world.mail.length = 0;
  const again = opened(world, { kind: 'event', eventId }) as ComposedAppointment;
  byHand(again, { field: 'start', value: '2026-12-03T11:00' });
  sendAppointment(again);
  expect(world.mail.map(({ kind }) => kind)).toEqual(['update', 'update']);
  expect(inCalendar(world, 'grace.liu', 'Council')?.start.local).toBe('2026-12-03T11:00:00');
});

test('an attendee opens the event in the reading pane, and on a phone the organizer does', () => {
  const world = newWorld();
  const eventId = sendAppointment(filled(world));
  const copyId = inCalendar(world, 'grace.liu', 'Council')!.id;
  expect(opened(world, { kind: 'event', eventId: copyId }, { who: 'grace.liu' }).kind).toBe(
    'appointmentRead',
  );
  const onPhone = opened(world, { kind: 'event', eventId }, { client: 'phone' });
  expect([onPhone.kind, addInPlace(onPhone)]).toEqual(['appointmentRead', null]);
  expect(opened(world, { kind: 'event', eventId }).kind).toBe('appointmentCompose');
});

test('properties beside an item that is read are kept at once', () => {
  const world = newWorld();
  sendAppointment(filled(world));
  const eventId = inCalendar(world, 'grace.liu', 'Council')!.id;
  const reading = opened(world, { kind: 'event', eventId }, { who: 'grace.liu' }) as ReadAppointment;
  run(reading, 4, { customProperties: { seen: true } });
  const again = opened(world, { kind: 'event', eventId }, { who: 'grace.liu' });
  expect(again.customProperties).toBe('{"seen":true}');
});

test('the invitation lies in the inbox behind the ordinary mail', () => {
  const world = newWorld();
  sendAppointment(filled(world));
  expect(opened(world, { kind: 'mail', index: 2 }, { who: 'grace.liu' })).toMatchObject({
    kind: 'messageRead',
    letter: { subject: 'Council', event: { isOrganizer: false } },
  });
});

test('says what is wrong with a change by hand instead of making it', () => {
  const form = emptyForm(newWorld());
  expect(editForm(form, { field: 'end', value: '2026-11-20T08:00' })).toEqual({
    kind: 'wrong',
    because: 'The end is before the start.',
  });
  expect(editForm(form, { field: 'required', add: 'Nobody Here' })).toEqual({
    kind: 'wrong',
    because: 'Nobody is called “Nobody Here”, and it is no address.',
  });
});

test('the list of repeats speaks of the day that stands in the form', () => {
  const form = emptyForm(newWorld());
  byHand(form, { field: 'start', value: '2026-12-03T10:00' });
  expect(formStateOf(form).repeatChoices.map(({ label }) => label)).toEqual([
    'Don’t repeat',
    'Every day',
    'Every week on Thursday',
    'Every 2 weeks on Thursday',
    'Every month on the first Thursday',
    'Every month on day 3',
  ]);
});
