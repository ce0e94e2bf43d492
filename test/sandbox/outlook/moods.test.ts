import { readOutlookMoods } from '../../../sandbox/control/readOutlookMoods';
import { appContextOf } from '../../../sandbox/outlook/appContext';
import { outlookClients } from '../../../sandbox/outlook/clients';
import { initialDataOf } from '../../../sandbox/outlook/item/initialData';
import { openNamedItem } from '../../../sandbox/outlook/item/openNamedItem';
import type { ComposedAppointment } from '../../../sandbox/outlook/item/OpenItem';
import { saveAppointment, sendAppointment } from '../../../sandbox/outlook/item/sendAppointment';
import type { World } from '../../../sandbox/world/createWorld';
import type { OutlookMood } from '../../../sandbox/world/outlookMoods';
import { byHand, emptyForm, newWorld, run } from './openedItem';

function moodyWorld(...moods: OutlookMood[]): World {
  const world = newWorld();
  world.outlookMoods = moods;
  return world;
}

const weekly = {
  recurrenceType: 'weekly',
  recurrenceProperties: { interval: 1, days: ['tue'], firstDayOfWeek: 'mon' },
  recurrenceTimeZone: { name: 'Eastern Standard Time' },
  seriesTimeJson: {
    startYear: 2026,
    startMonth: 12,
    startDay: 1,
    startTimeMin: 600,
    durationMin: 45,
    noEndDate: true,
  },
};

test('a method answers that it succeeded, and does nothing, in the client that was named', () => {
  const world = moodyWorld({ mood: 'doesNothing', method: 'item.body.prependAsync', client: 'mac' });
  const [mac, web] = [emptyForm(world, 'mac'), emptyForm(world)];
  for (const form of [mac, web]) expect(run(form, 23, { data: 'Hello', coercionType: 0 })).toBeUndefined();
  expect(mac.form.bodyHtml).toBe('');
  expect(web.form.bodyHtml).toBe('<div>Hello</div>');
});

test('a method never answers, while others go on', () => {
  const form = emptyForm(moodyWorld({ mood: 'neverAnswers', method: 'item.recurrence.getAsync' }));
  expect(run(form, 103)).toBe('no answer');
  expect(run(form, 18)).toBe('');
});

test('the recurrence is told as null over a series that has one', () => {
  const form = emptyForm(moodyWorld({ mood: 'nullRecurrence', client: 'web' }));
  run(form, 104, { recurrenceData: weekly });
  expect(form.form.recurrence).not.toBeNull();
  expect(run(form, 103)).toBeNull();
});

test.each([
  ['web', 'error 5000'],
  ['new', 'error 5000'],
  ['windows', []],
  ['mac', []],
] as const)('in a form, Outlook (%s) says of the categories: %j', (client, said) => {
  const form = emptyForm(newWorld(), client);
  expect(run(form, 157)).toEqual(said);
  expect(run(form, 158, { categories: ['Red category'] })).toBe(said === 'error 5000' ? said : undefined);
});

test('the first save of the properties fails on a new form alone, and the second does not', () => {
  const form = emptyForm(moodyWorld({ mood: 'firstPropertiesFail' }));
  expect(run(form, 4, { customProperties: { a: '1' } })).toBe('error 9019');
  expect(run(form, 4, { customProperties: { a: '1' } })).toBeUndefined();
  const saved = emptyForm(form.world);
  saveAppointment(saved);
  expect(run(saved, 4, { customProperties: { a: '1' } })).toBeUndefined();
});

const agenda =
  '<div id="tandem-agenda"><h2>Agenda: AI Governance Council</h2><table><tr><td>45 min</td></tr></table></div>';

test('HTML loses its ids and classes, the join block does not', () => {
  const form = emptyForm(moodyWorld({ mood: 'losesAttributes' }));
  byHand(form, { field: 'online', value: true });
  run(form, 38, { data: `${agenda}${form.form.bodyHtml}`, coercionType: 3 });
  expect(form.form.bodyHtml).toContain('<div><h2>Agenda: AI Governance Council</h2>');
  expect(form.form.bodyHtml).toContain('class="me-email-text"');
});

test('classic Outlook gives HTML back as Word writes it', () => {
  const form = emptyForm(newWorld(), 'windows');
  run(form, 23, { data: agenda, coercionType: 3 });
  expect(form.form.bodyHtml).toMatch(
    /^<p class="MsoNormal"><span lang="EN-US"[^>]*>Agenda: AI\r\nGovernance\r\nCouncil<\/span><o:p><\/o:p><\/p><table class="MsoNormalTable"/,
  );
  expect(form.form.bodyHtml).not.toMatch(/tandem-agenda|<div|<h2/);
});

test('classic Outlook refuses start and end of a series, and tells the organizer among the required', () => {
  const form = emptyForm(newWorld(), 'windows');
  run(form, 104, { recurrenceData: weekly });
  expect(run(form, 25, { TimeProperty: 1, time: Date.parse('2026-12-01T15:00:00Z') })).toBe('error 5001');
  byHand(form, { field: 'required', add: 'Grace Liu' });
  expect(run(form, 15, { recipientField: 0 })).toMatchObject([{ name: 'Ada Okafor' }, { name: 'Grace Liu' }]);
  expect(form.form.required.map(({ name }) => name)).toEqual(['Grace Liu']);
});

test('settings that one client saved are not seen in another where clients are slow', () => {
  const world = moodyWorld({ mood: 'staleSettings' });
  run(emptyForm(world, 'web'), 404, [{ a: '"new"' }]);
  const seen = (client: 'web' | 'windows') =>
    appContextOf(emptyForm(world, client), '') as { _settings: object };
  expect(seen('web')._settings).toEqual({ a: '"new"' });
  expect(seen('windows')._settings).toEqual({});
  world.outlookMoods = [];
  expect(seen('windows')._settings).toEqual({ a: '"new"' });
});

test('an appointment of the whole day goes from midnight to midnight, and into the calendar so', () => {
  const world = newWorld();
  const form = emptyForm(world);
  run(form, 170, { isAllDayEvent: true });
  expect(run(form, 169)).toBe(true);
  expect(form.form).toMatchObject({
    start: { local: '2026-11-23T00:00:00' },
    end: { local: '2026-11-24T00:00:00' },
  });
  const id = sendAppointment(form);
  expect(form.mailbox.events.get(id)).toMatchObject({ isAllDay: true });
  run(form, 170, { isAllDayEvent: false });
  run(form, 104, { recurrenceData: weekly });
  sendAppointment(form);
  expect(form.mailbox.events.get(id)).toMatchObject({
    isAllDay: false,
    start: { local: '2026-12-01T10:00:00' },
  });
});

/** What an assistant has open in the calendar of whoever shares it with them. */
function inSharedCalendar(world: World): ComposedAppointment {
  const [owner, delegate] = sharing(world);
  const opening = { id: 'item1', world, person: delegate, owner, client: outlookClients.web };
  return openNamedItem(opening, { kind: 'compose' }) as ComposedAppointment;
}

function sharing(world: World) {
  for (const { owner, grants } of world.mailboxes.values()) {
    const [delegate] = grants.keys();
    if (delegate !== undefined) return [owner, world.personById(delegate)!] as const;
  }
  throw new Error('Nobody shares a calendar.');
}

test('in a shared calendar the form says whose it is, and who is signed in', () => {
  const world = newWorld();
  const [owner, delegate] = sharing(world);
  const form = inSharedCalendar(world);
  expect(initialDataOf(form)).toMatchObject({ isFromSharedFolder: true, userEmailAddress: delegate.mail });
  expect(run(form, 108)).toMatchObject({ owner: owner.mail, delegatePermissions: 63 });
  expect(run(form, 107)).toMatchObject({ address: owner.mail });
  run(form, 404, [{ a: '"b"' }]);
  expect(world.mailboxes.get(delegate.id)!.roamingSettings.size).toBeGreaterThan(0);
  expect(world.mailboxes.get(owner.id)!.roamingSettings.size).toBe(0);
  expect(run(emptyForm(world), 108)).toBe('error 5000');
});

test.each([
  [{ moods: [{ mood: 'nullRecurrence', client: 'web' }] }, 'read'],
  [{ moods: [{ mood: 'doesNothing', method: 'item.subject.setAsync' }] }, 'read'],
  [{ moods: [{ mood: 'doesNothing' }] }, 'wrong'],
  [{ moods: [{ mood: 'grumpy' }] }, 'wrong'],
  [{ moods: [{ mood: 'nullRecurrence', client: 'watch' }] }, 'wrong'],
  [{}, 'wrong'],
] as const)('%j is %s', (body, kind) => {
  expect(readOutlookMoods(body).kind).toBe(kind);
});
