import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { startSandbox, type RunningSandbox } from '../../../sandbox/startSandbox';
import { browserArguments, findBrowser } from '../../browser/findBrowser';
import { mapNames } from '../../browser/mapNames';
import { buildProbe } from './probe/buildProbe';

let sandbox: RunningSandbox;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const now = '2026-11-23T13:00:00Z';
  sandbox = await startSandbox({ port: 0, appDirectory: await buildProbe(), tls: true, now });
  const args = [...browserArguments, ...mapNames(sandbox.tls!)];
  browser = await chromium.launch({ executablePath: findBrowser(), args });
});

afterAll(async () => {
  await browser.close();
  await sandbox.stop();
});

beforeEach(async () => {
  sandbox.world.reset();
  page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  page.setDefaultTimeout(60_000);
});
afterEach(() => page.close());

const realName = 'https://outlook.office.com';

async function openPane(query: string, origin = realName): Promise<Frame> {
  await page.goto(`${origin}/?${query}`);
  return paneHere();
}

async function paneHere(): Promise<Frame> {
  await page.getByRole('button', { name: 'Tandem', exact: true }).click();
  const handle = await page.locator(`iframe[title="Tandem"]`).elementHandle();
  const frame = (await handle.contentFrame())!;
  await frame.waitForFunction('window.probe?.ready()', null, { polling: 50 });
  return frame;
}

const call = (frame: Frame, path: string, ...args: unknown[]): Promise<unknown> =>
  frame.evaluate(`window.probe.call(${[path, ...args].map((each) => JSON.stringify(each)).join(', ')})`);
const probe = (frame: Frame, words: string): Promise<unknown> => frame.evaluate(`window.probe.${words}`);

const field = (name: string) => page.getByLabel(name, { exact: true });

async function invite(...names: string[]): Promise<void> {
  for (const name of names) {
    await field('Required').fill(name);
    await field('Required').press('Enter');
    await page.getByRole('button', { name: `Remove ${name}` }).waitFor();
  }
}

test.each([
  ['under the real names', () => realName],
  ['over plain http', () => sandbox.origins.outlook],
])('%s the library learns who, where and what it can do', async (_where, origin) => {
  const frame = await openPane('compose=1&person=ben.ruiz@contoso.com&theme=dark', origin());
  expect(await probe(frame, 'about()')).toEqual({
    item: 'appointment',
    theme: '#292929',
    partitionKey: `sandbox.${sandbox.world.tenantId}`,
    person: 'ben.ruiz@contoso.com',
    zone: 'Eastern Standard Time',
    hour: 10,
    sets: ['1.5', '1.7', '1.8', '1.14', '1.15'],
  });
});

test('what the add-in fills in stands in the form, and what is typed there is told to the add-in', async () => {
  const frame = await openPane('compose=1');
  for (const event of ['olkRecipientsChanged', 'olkAppointmentTimeChanged', 'olkRecurrenceChanged'])
    expect(await probe(frame, `listen('${event}')`)).toBe('listening');
  await call(frame, 'item.subject.setAsync', 'AI Governance Council');
  await call(frame, 'item.requiredAttendees.setAsync', ['grace.liu@contoso.com']);
  await call(frame, 'item.body.setAsync', '<p>Agenda</p>', { coercionType: 'html' });
  expect(await field('Title').inputValue()).toBe('AI Governance Council');
  expect(await page.getByRole('list', { name: 'Required people' }).textContent()).toContain('Grace Liu');
  expect(await page.getByRole('textbox', { name: 'Body' }).textContent()).toBe('Agenda');
  await invite('Ben Ruiz');
  await field('Start').fill('2026-12-03T10:00');
  await field('Start').press('Tab');
  await field('Repeat').selectOption('fortnightly');
  await frame.waitForFunction('window.probe.heard().length >= 4', null, { polling: 50 });
  const heard = (await probe(frame, 'heard()')) as string[];
  expect(heard[1]).toContain('"requiredAttendees":true');
  expect(heard[2]).toContain('2026-12-03T15:00:00.000Z');
  expect(heard[3]).toContain('"interval":2');
});

test('a recurrence goes to the form and comes back through the library’s own class', async () => {
  const frame = await openPane('compose=1');
  const pattern = {
    recurrenceType: 'monthly',
    recurrenceProperties: { interval: 1, dayOfWeek: 'thu', weekNumber: 'first' },
    recurrenceTimeZone: { name: 'W. Europe Standard Time' },
  };
  const time = ['2026-12-01', 'T16:00:00.000', 45];
  await probe(frame, `setRecurrence(${JSON.stringify(pattern)}, ${JSON.stringify(time)})`);
  expect(await probe(frame, 'getRecurrence()')).toEqual({
    ...pattern,
    recurrenceTimeZone: { name: 'W. Europe Standard Time', offset: 60 },
    time: ['2026-12-03', 'T16:00:00.000', 'T16:45:00.000', null],
  });
  expect(await field('Repeat').locator('option:checked').textContent()).toBe(
    'Every month on the first Thursday',
  );
});

test('errors come with Outlook’s names and codes', async () => {
  const frame = await openPane('compose=1&client=mac');
  expect(await call(frame, 'item.getItemIdAsync')).toBe('ItemNotSaved 9046');
  expect(await call(frame, 'item.categories.addAsync', ['Tandem'])).toBe('InvalidCategory 9044');
  expect(await call(frame, 'item.removeAttachmentAsync', 'x')).toBe('InvalidAttachmentId 9003');
});

test('properties and settings are there when the item is opened again', async () => {
  const frame = await openPane('compose=1');
  expect(await probe(frame, `properties({ meeting: 'council' })`)).toBe('succeeded');
  expect(await probe(frame, `saveSetting('word', 'again')`)).toBe('saved');
  const eventId = String(await call(frame, 'item.saveAsync'));
  const again = await openPane(`event=${eventId}`);
  expect(await probe(again, 'properties()')).toEqual({ meeting: 'council' });
  expect(await probe(again, `setting('word')`)).toBe('again');
});

test('nested sign-in asks in Outlook, once', async () => {
  const frame = await openPane('compose=1');
  const signIn = probe(frame, 'signIn()');
  await page.getByRole('button', { name: 'Accept' }).click();
  expect(await signIn).toBe('ada.okafor@contoso.com Calendars.ReadWrite');
});

test('a send that the handler allows lands in the world and opens the week', async () => {
  await page.goto(`${realName}/?compose=1`);
  await field('Title').fill('Council');
  await invite('Grace Liu');
  await page.getByRole('button', { name: 'Send' }).click();
  expect(await page.getByRole('status').textContent()).toBe('Sent: Council');
  expect(sandbox.world.mail.map(({ to }) => to)).toEqual(['grace.liu@contoso.com']);
});

test('a handler that objects stops the send, with its words and its settings, and the person decides', async () => {
  const frame = await openPane('compose=1');
  await probe(frame, `saveSetting('word', 'really')`);
  await field('Title').fill('stop this');
  await invite('Grace Liu');
  await page.getByRole('button', { name: 'Send' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tandem' });
  expect(await dialog.locator('p').textContent()).toBe('Not yet: stop this really');
  await dialog.getByRole('button', { name: 'Don’t Send' }).click();
  expect(sandbox.world.mail).toEqual([]);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByRole('button', { name: 'Send Anyway' }).click();
  await page.getByRole('status').waitFor();
  expect(sandbox.world.mail).toHaveLength(1);
});

test('a handler that blocks leaves no way around', async () => {
  await page.goto(`${realName}/?compose=1`);
  await field('Title').fill('block this');
  await invite('Grace Liu');
  await page.getByRole('button', { name: 'Send' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tandem' });
  await dialog.getByRole('button', { name: 'Don’t Send' }).waitFor();
  expect(await dialog.getByRole('button').allTextContents()).toEqual(['Don’t Send']);
});

/** Sends something to which the handler objects with a button for its pane, and returns the dialog. */
async function objectedTo(query: string) {
  await page.goto(`${realName}/?compose=1&${query}`);
  await field('Title').fill('offer the pane');
  await invite('Grace Liu');
  await page.getByRole('button', { name: 'Send' }).click();
  return page.getByRole('dialog', { name: 'Tandem' });
}

test.each([
  ['web', ['Send Anyway', 'Open it', 'Don’t Send']],
  ['windows', ['Send Anyway', 'Open it', 'Don’t Send']],
  ['mac', ['Send Anyway', 'Open it']],
])('on %s the handler’s button opens the pane, which may ask what it was given', async (client, buttons) => {
  const dialog = await objectedTo(`client=${client}`);
  await dialog.getByText('Not yet: offer the pane').waitFor();
  expect(await dialog.getByRole('button').allTextContents()).toEqual(buttons);
  await dialog.getByRole('button', { name: 'Open it' }).click();
  const handle = await page.locator('iframe[title="Tandem"]').elementHandle();
  const frame = (await handle.contentFrame())!;
  await frame.waitForFunction('window.probe?.ready()', null, { polling: 50 });
  expect(await call(frame, 'item.getInitializationContextAsync')).toBe('for the pane');
});

test('some clients show a text of their own where the handler’s button opens the pane', async () => {
  sandbox.world.outlookMoods = [{ mood: 'genericAlert' }];
  const dialog = await objectedTo('client=web');
  await dialog.getByText('Tandem is preventing this event from being sent.').waitFor();
});

test.each([
  ['web', false],
  ['new', false],
  ['windows', true],
])('what was drawn into the grid of the calendar is asked about on %s: %s', async (client, isAsked) => {
  await page.goto(`${realName}/?compose=1&from=grid&client=${client}`);
  await field('Title').fill('stop this');
  await invite('Grace Liu');
  await page.getByRole('button', { name: 'Send' }).click();
  const stopped = page.getByText('Not yet: stop this');
  await stopped.or(page.getByRole('status')).waitFor();
  expect(await stopped.isVisible()).toBe(isAsked);
});

test('a handler that takes too long is said to, and the person decides', async () => {
  await page.goto(`${realName}/?compose=1&alertTimeoutMs=6000`);
  await field('Title').fill('slow');
  await invite('Grace Liu');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Tandem is taking longer than expected.').waitFor();
  await page.getByRole('button', { name: 'Send Anyway' }).click();
  await page.getByRole('status').waitFor();
});

test('an appointment without people is only kept, and no add-in is asked', async () => {
  await page.goto(`${realName}/?compose=1`);
  await field('Title').fill('stop this');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('status').waitFor();
  expect(sandbox.world.mail).toEqual([]);
});

test('beside a mail the pane reads it, and a new mail is shown as what Outlook would open', async () => {
  const frame = await openPane('mail=0');
  expect(await probe(frame, `read('item.subject')`)).toBe('Which vendor for the service desk assistant?');
  expect(await call(frame, 'item.body.getAsync', 'text')).toContain('Three vendors');
  // Nothing calls back: the form that opens is all there is.
  call(frame, 'displayNewMessageForm', {
    toRecipients: ['grace.liu@contoso.com'],
    subject: 'Escalation',
  }).catch(() => undefined);
  const dialog = page.getByRole('dialog', { name: 'Outlook would open a new mail' });
  expect(await dialog.textContent()).toContain('Escalation');
});

test('on a phone a mail can be read, what is newer is refused on the page, and there is no form', async () => {
  const frame = await openPane('mail=0&client=phone');
  expect(await probe(frame, 'about()')).toMatchObject({ item: 'message', sets: ['1.5'] });
  expect(await call(frame, 'item.categories.getAsync')).toMatch(/5000$/);
  await page.getByText('item.categories.getAsync needs Mailbox 1.8: Outlook (Phone) lacks it.').waitFor();
  expect(await probe(frame, `listen('olkRecurrenceChanged')`)).not.toBe('listening');
  await page.goto(`${realName}/?compose=1&client=phone`);
  await page.getByRole('heading', { name: 'No add-in here' }).waitFor();
  expect(await page.getByRole('button', { name: 'Tandem', exact: true }).count()).toBe(0);
});

test('the theme menu reaches the add-in', async () => {
  const frame = await openPane('compose=1');
  await probe(frame, 'listenToTheme()');
  await page.locator('summary[title="Theme"]').click();
  await page.getByRole('button', { name: 'High contrast' }).click();
  await frame.waitForFunction(
    `window.probe.about().theme === '#000000' && window.probe.heard().some((each) => each.includes('#000000'))`,
    null,
    { polling: 50 },
  );
});

test('an unknown call is refused by name, on the page', async () => {
  const frame = await openPane('compose=1');
  expect(await call(frame, 'getUserIdentityTokenAsync')).toMatch(/^thrown|\d{4}$/);
  await page.getByText('The sandbox does not play method 2 of Office.js.').waitFor();
});
