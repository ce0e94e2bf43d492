/** @jest-environment jsdom */
import { knownChecks } from '../../../src/domain/rhythm/askedPeople';
import { type ConnectedOutlook, connectOutlook } from '../../../src/host/outlook/connectOutlook';
import type { OpenItem } from '../../../src/application/PaneServices';
import { preserveHistory } from '../../../src/host/outlook/preserveHistory';
import { settings } from '../../domain/rhythm/builders';
import { fakeTimer } from '../fakeTimer';
import { FakeOffice } from './fakeOffice';

const opened: string[] = [];
const media = new Set<string>();

function pageWith(office: FakeOffice | null): Window {
  return {
    document,
    location: new URL('https://tandem.example/taskpane.html#raci/budget-allocation'),
    navigator: { language: 'en-GB' },
    matchMedia: (query: string) => ({ matches: media.has(query), addEventListener: () => undefined }),
    open: (url: string) => {
      opened.push(url);
      return null;
    },
    ...(office && { Office: office.library }),
  } as unknown as Window;
}

const connect = (office: FakeOffice): Promise<ConnectedOutlook> =>
  connectOutlook({ appId: 'app-1', page: pageWith(office), timer: fakeTimer().timer });

const tagged = { tandem: JSON.stringify({ v: 1, meeting: 'readiness-sync', written: null }) };

function read(itemType: string, subject: string, custom: Record<string, unknown> = {}): FakeOffice {
  const office = new FakeOffice({ item: null, form: { custom } });
  office.item = { itemType, subject, loadCustomPropertiesAsync: office.loadCustomPropertiesAsync };
  return office;
}

beforeEach(() => {
  opened.length = 0;
  media.clear();
});

test('beside a form there is the form', async () => {
  const { form, item, hosted, partitionKey } = await connect(new FakeOffice());
  expect(form).not.toBeNull();
  expect([item, hosted, partitionKey]).toEqual([null, true, 'part-1']);
});

test('beside an appointment that is read there is what its tag says', async () => {
  expect((await connect(read('appointment', 'Sync', tagged))).item).toEqual({
    kind: 'appointment',
    subject: 'Sync',
    meeting: 'readiness-sync',
  });
});

test.each([{}, { tandem: 'not JSON' }, { tandem: 17 }])('properties %j name no meeting', async (custom) => {
  expect((await connect(read('appointment', 'Sync', custom))).item?.meeting).toBeNull();
});

test('an appointment whose properties cannot be read still opens', async () => {
  const office = read('appointment', 'Sync', tagged);
  office.refused.set('custom.load', 'Not your mailbox.');
  expect((await connect(office)).item).toMatchObject({ subject: 'Sync', meeting: null });
});

test('beside a mail there is its subject; beside nothing there is nothing', async () => {
  expect((await connect(read('message', 'New vendor'))).item).toEqual({
    kind: 'mail',
    subject: 'New vendor',
    meeting: null,
  });
  expect(await connect(new FakeOffice({ item: null }))).toMatchObject({ form: null, item: null });
});

test('a mail that is being written is nothing to fill in', async () => {
  const office = new FakeOffice({ item: { itemType: 'message', subject: { getAsync: () => undefined } } });
  expect(await connect(office)).toMatchObject({ form: null, item: null });
});

test('a form that a pinned pane left behind writes into nothing that was opened since', async () => {
  const office = new FakeOffice({ form: { subject: 'First' } });
  const outlook = await connect(office);
  const heard: OpenItem[] = [];
  outlook.onItemChange((open) => heard.push(open));
  office.fire('olkItemSelectedChanged');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard).toHaveLength(1);
  const [outcome] = await outlook.form!.fill([{ kind: 'subject', subject: 'AI Governance Council' }]);
  expect(outcome).toMatchObject({
    kind: 'failed',
    failure: { detail: 'Outlook could not read the subject: another item was opened meanwhile.' },
  });
  expect(office.state.subject).toBe('First');
  expect(await heard[0]!.form!.fill([{ kind: 'subject', subject: 'AI Governance Council' }])).toEqual([
    { kind: 'done' },
  ]);
});

test('who changes on before an item was read hears of the last alone', async () => {
  const office = read('appointment', 'First', tagged);
  const outlook = await connect(office);
  const heard: OpenItem[] = [];
  outlook.onItemChange((open) => heard.push(open));
  office.isHolding = true;
  office.fire('olkItemSelectedChanged');
  await new Promise((resolve) => setTimeout(resolve, 0));
  office.isHolding = false;
  office.item = read('message', 'Second').item;
  office.fire('olkItemSelectedChanged');
  await new Promise((resolve) => setTimeout(resolve, 0));
  office.letGo();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard.map(({ item }) => item?.subject)).toEqual(['Second']);
});

test('an item that comes after its change was told is found all the same', async () => {
  const office = read('message', 'First');
  const { timer, pass } = fakeTimer();
  const outlook = await connectOutlook({ appId: 'app-1', page: pageWith(office), timer });
  const heard: OpenItem[] = [];
  outlook.onItemChange((open) => heard.push(open));
  office.item = null;
  office.fire('olkItemSelectedChanged');
  await new Promise((resolve) => setTimeout(resolve, 0));
  office.item = read('message', 'Second').item;
  pass();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard.map(({ item }) => item?.subject)).toEqual([undefined, 'Second']);
});

test('a pinned pane is told of the next item until it stops', async () => {
  const office = read('message', 'First');
  const outlook = await connect(office);
  const heard: OpenItem[] = [];
  const stop = outlook.onItemChange((open) => heard.push(open));
  office.item = read('message', 'Second').item;
  office.fire('olkItemSelectedChanged');
  await new Promise((resolve) => setTimeout(resolve, 0));
  stop();
  office.fire('olkItemSelectedChanged');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(heard.map(({ item }) => item?.subject)).toEqual(['Second']);
});

test('the context names Outlook, the language, the person and the sub-page', async () => {
  const { host } = await connect(new FakeOffice());
  expect(await host.context()).toMatchObject({
    host: 'outlook',
    surface: 'sidePanel',
    locale: 'de-DE',
    loginHint: 'ada@example.com',
    tenantId: null,
    subPage: 'raci/budget-allocation',
  });
});

test.each([
  ['#ffffff', [], 'default'],
  ['#1f1f1f', [], 'dark'],
  ['#ffffff', ['(forced-colors: active)'], 'contrast'],
  [undefined, ['(prefers-color-scheme: dark)'], 'dark'],
  ['navy', [], 'default'],
])('a background of %s with %j is the theme "%s"', async (theme, queries, name) => {
  queries.forEach((query) => media.add(query));
  const office = new FakeOffice(theme === undefined ? {} : { theme });
  expect((await (await connect(office)).host.context()).theme).toBe(name);
});

test('a change of the theme is told where Outlook tells it', async () => {
  const heard: string[] = [];
  const office = new FakeOffice();
  (await connect(office)).host.onThemeChange((theme) => heard.push(theme));
  office.fire('officeThemeChanged', { officeTheme: { bodyBackgroundColor: '#000000' } });
  expect(heard).toEqual(['dark']);
  const older = new FakeOffice({ mailbox: '1.8' });
  (await connect(older)).host.onThemeChange((theme) => heard.push(theme));
  expect(older.handlers.size).toBe(0);
});

test('a mail opens as a new message with everything in its place', async () => {
  const office = new FakeOffice();
  const { host } = await connect(office);
  const body = encodeURIComponent('1 + 1 < 3\nGrace & "Ben"');
  await host.open(
    `mailto:${encodeURIComponent('grace@example.com')}?subject=Escalation%3A%20budget&body=${body}`,
  );
  expect(office.opened).toEqual([
    {
      toRecipients: ['grace@example.com'],
      subject: 'Escalation: budget',
      htmlBody: '1 + 1 &lt; 3<br>Grace &amp; &quot;Ben&quot;',
    },
  ]);
});

test('a page opens in the browser; a mail waits in a chat in Teams where Outlook takes none', async () => {
  const office = new FakeOffice();
  const { host } = await connect(office);
  await host.open('https://teams.microsoft.com/l/chat');
  expect(office.opened).toEqual(['https://teams.microsoft.com/l/chat']);
  const phone = await connect(new FakeOffice({ mailbox: '1.5' }));
  await phone.host.open('mailto:grace%40example.com?subject=Escalation&body=The%20question%3A%20');
  const chat = new URL(opened[0]!);
  expect([chat.origin, chat.pathname]).toEqual(['https://teams.microsoft.com', '/l/chat/0/0']);
  expect(chat.searchParams.get('users')).toBe('grace@example.com');
  expect(chat.searchParams.get('message')).toBe('Escalation\nThe question: ');
});

test('a link leads to the personal tab in Teams', async () => {
  const link = await (await connect(new FakeOffice())).host.linkTo('raci/budget-allocation', 'Budget');
  expect(link).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\/app-1\/tandem\?/);
  expect(decodeURIComponent(link)).toContain('"subEntityId":"raci/budget-allocation"');
});

test('outside of Outlook it is a plain browser in which nothing is kept for the check', async () => {
  const office = new FakeOffice();
  Object.assign(office.library, { onReady: () => Promise.resolve({ host: null, platform: null }) });
  const outlook = await connect(office);
  expect(outlook).toMatchObject({ form: null, item: null, hosted: false, partitionKey: null });
  expect((await outlook.host.context()).host).toBe('browser');
  await expect(outlook.saveForAlert(knownChecks(settings(), '2026-11-23'))).rejects.toThrow(
    /outside of Outlook/,
  );
});

test('an Outlook that never gets ready is a plain browser after the time-out', async () => {
  const office = new FakeOffice();
  Object.assign(office.library, { onReady: () => new Promise(() => undefined) });
  const { timer, pass } = fakeTimer();
  const connecting = connectOutlook({ appId: 'app-1', page: pageWith(office), timer });
  await Promise.resolve();
  pass();
  expect((await connecting).hosted).toBe(false);
});

test('the library is loaded from Microsoft where the page has not, and a network without it is a plain browser', async () => {
  const connecting = connectOutlook({ appId: 'app-1', page: pageWith(null), timer: fakeTimer().timer });
  const script = document.head.querySelector('script')!;
  expect(script.src).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  script.dispatchEvent(new Event('error'));
  expect((await connecting).hosted).toBe(false);
});

test('what the check needs is kept in the mailbox', async () => {
  const office = new FakeOffice();
  await (await connect(office)).saveForAlert(knownChecks(settings(), '2026-11-23'));
  expect([...office.savedSettings.keys()]).toEqual(['tandemAlert']);
});

test('who forgets the device removes it there too', async () => {
  const office = new FakeOffice();
  const outlook = await connect(office);
  await outlook.saveForAlert(knownChecks(settings(), '2026-11-23'));
  await outlook.forgetForAlert();
  expect([...office.savedSettings.keys()]).toEqual([]);
});

test.each(['before', 'after'])(
  'the page’s history works where it is kept %s the library takes it',
  (when) => {
    const take = () => Object.assign(history, { pushState: null, replaceState: null });
    if (when === 'after') take();
    preserveHistory(window);
    if (when === 'before') take();
    history.pushState(null, '', '#first');
    history.replaceState(null, '', '#second');
    expect(window.location.hash).toBe('#second');
  },
);
