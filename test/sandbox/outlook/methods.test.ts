import { executeMethod } from '../../../sandbox/outlook/methods/executeMethod';
import { emptyForm, newWorld, opened, run } from './openedItem';

const people = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ name: '', address: `person${index}@fabrikam.com` }));

test('refuses a method that it does not play by its number, and one of another kind of item by name', () => {
  const form = emptyForm(newWorld());
  expect(executeMethod(form, 12, {}).refusal).toBe('The sandbox does not play method 12 of Office.js.');
  const letter = opened(newWorld(), { kind: 'mail', index: 0 });
  expect(executeMethod(letter, 17, { subject: 'x' })).toMatchObject({
    answer: { error: true, errorCode: 5000 },
    refusal: 'item.subject.setAsync is not there on messageRead.',
  });
});

test('refuses what is newer than the client', () => {
  const onMac = executeMethod(emptyForm(newWorld(), 'mac'), 185, { name: 'a', value: 'b' });
  expect(onMac.refusal).toBe('item.sessionData.setAsync needs Mailbox 1.15: Outlook (Mac) lacks it.');
  expect(run(emptyForm(newWorld(), 'web'), 185, { name: 'a', value: 'b' })).toBeUndefined();
  const onPhone = opened(newWorld(), { kind: 'mail', index: 0 }, { client: 'phone' });
  expect(run(onPhone, 157)).toBe('error 5000');
  expect(run(onPhone, 37, { coercionType: 0 })).toContain('Three vendors');
});

test('takes at most a hundred people in one call, and names those of the organization', () => {
  const form = emptyForm(newWorld());
  expect(run(form, 21, { recipientField: 0, recipientArray: people(101) })).toBe('error 9012');
  run(form, 21, { recipientField: 0, recipientArray: people(2) });
  run(form, 22, { recipientField: 0, recipientArray: [{ name: '', address: 'Grace.Liu@contoso.com' }] });
  expect(run(form, 15, { recipientField: 0 })).toMatchObject([
    { address: 'person0@fabrikam.com', recipientType: 3 },
    { address: 'person1@fabrikam.com' },
    { name: 'Grace Liu', address: 'grace.liu@contoso.com', recipientType: 2 },
  ]);
});

test('takes nobody twice, and refuses what is nobody', () => {
  const form = emptyForm(newWorld());
  const grace = { name: 'Grace', address: 'grace.liu@contoso.com' };
  run(form, 22, { recipientField: 1, recipientArray: [grace, grace] });
  expect(form.form.optional).toHaveLength(1);
  expect(run(form, 22, { recipientField: 1, recipientArray: [{ name: 'Nobody at all', address: '' }] })).toBe(
    'error 9013',
  );
});

test('tells the handlers which list of people changed, and nothing when none did', () => {
  const form = emptyForm(newWorld());
  const params = { recipientField: 0, recipientArray: [{ name: '', address: 'grace.liu@contoso.com' }] };
  const reported = JSON.stringify({ requiredAttendees: true, optionalAttendees: false, resources: false });
  expect(executeMethod(form, 21, params).events).toEqual([
    { name: 'olkRecipientsChanged', data: [reported] },
  ]);
  expect(executeMethod(form, 21, params).events).toEqual([]);
});

test('a new start takes the end with it, and an end before the start is refused', () => {
  const form = emptyForm(newWorld());
  run(form, 25, { TimeProperty: 1, time: Date.parse('2026-12-01T15:00:00Z') });
  expect(form.form).toMatchObject({
    start: { local: '2026-12-01T10:00:00' },
    end: { local: '2026-12-01T10:30:00' },
  });
  expect(run(form, 25, { TimeProperty: 2, time: Date.parse('2026-12-01T14:00:00Z') })).toBe('error 9010');
});

test('takes scripts out of the text, and lets text be read as text', () => {
  const form = emptyForm(newWorld());
  const data = '<p onclick="x()">Hello</p><script>steal()</script>';
  run(form, 38, { data, coercionType: 3 });
  expect(run(form, 37, { coercionType: 3 })).toBe('<p>Hello</p>');
  run(form, 23, { data: 'First <line>', coercionType: 0 });
  expect(run(form, 37, { coercionType: 3 })).toBe('<div>First &lt;line&gt;</div><p>Hello</p>');
  expect(run(form, 37, { coercionType: 0 })).toBe('First <line>\r\nHello');
});

test('has no id before it is saved', () => {
  const form = emptyForm(newWorld());
  expect(run(form, 164)).toBe('error 9046');
  const id = run(form, 32);
  expect(run(form, 164)).toBe(id);
});

test('knows only the categories of the person’s own list, which an add-in cannot lengthen', () => {
  const form = emptyForm(newWorld(), 'mac');
  expect(run(form, 158, { categories: ['Tandem'] })).toBe('error 9044');
  expect(run(form, 161, { categoryDetails: [{ displayName: 'Tandem', color: 'Preset1' }] })).toBe(
    'error 9038',
  );
  run(form, 158, { categories: ['Red category'] });
  expect(run(form, 157)).toEqual([{ displayName: 'Red category', color: 'Preset0' }]);
});

test('keeps settings of up to 32 kB for each add-in of a mailbox', () => {
  const world = newWorld();
  expect(run(emptyForm(world), 404, [{ a: 'x'.repeat(33_000) }])).toBe('error 9019');
  run(emptyForm(world), 404, [{ a: '"b"' }]);
  const { mailbox, client } = emptyForm(world);
  expect(mailbox.roamingSettings.get(client.addInId)).toEqual({ a: '"b"' });
});

test('refuses properties of more than 2,500 characters', () => {
  expect(run(emptyForm(newWorld()), 4, { customProperties: { a: 'x'.repeat(2500) } })).toBe('error 9031');
});

test('holds five notices, each under its own key', () => {
  const form = emptyForm(newWorld());
  const notice = (key: string): object => ({ key, type: 0, message: key });
  for (const key of ['a', 'b', 'c', 'd', 'e']) run(form, 33, notice(key));
  expect(run(form, 33, notice('a'))).toBe('error 9023');
  expect(run(form, 33, notice('f'))).toBe('error 9025');
  expect(run(form, 35, notice('f'))).toBe('error 9024');
  expect(run(form, 36, { key: 'f' })).toBe('error 9024');
});

test('gives files back as they came, and knows no other', () => {
  const form = emptyForm(newWorld());
  const id = run(form, 148, { base64String: 'SGk=', name: 'Agenda.docx', isInline: false });
  expect(run(form, 149)).toMatchObject([{ id, name: 'Agenda.docx', size: 2 }]);
  expect(run(form, 150, { id })).toEqual({ content: 'SGk=', format: 'base64' });
  expect(run(form, 20, { attachmentIndex: 'other' })).toBe('error 9003');
  expect(run(form, 148, { base64String: 'no base64!', name: 'x' })).toBe('error 9031');
});

test('session data can be read until it is cleared', () => {
  const form = emptyForm(newWorld());
  run(form, 185, { name: 'a', value: 'b' });
  expect(run(form, 186, { name: 'a' })).toBe('b');
  run(form, 188);
  expect(run(form, 186, { name: 'a' })).toBe('error 9050');
  expect(run(form, 185, { name: 'a', value: 'x'.repeat(50_001) })).toBe('error 9051');
});
