import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { startSandbox, type RunningSandbox } from '../../../sandbox/startSandbox';
import { browserArguments, findBrowser } from '../../browser/findBrowser';
import { buildProbe } from './probe/buildProbe';

let sandbox: RunningSandbox;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  sandbox = await startSandbox({
    port: 0,
    appDirectory: await buildProbe(),
    tls: true,
    now: '2026-11-23T13:00:00Z',
  });
  const { port, hosts, spkiSha256 } = sandbox.tls!;
  const rules = [
    ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ];
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...browserArguments,
      `--host-resolver-rules=${rules.join(', ')}`,
      `--ignore-certificate-errors-spki-list=${spkiSha256}`,
    ],
  });
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

const realNames = 'https://teams.microsoft.com';

async function openProbe(origin: string, query = ''): Promise<Frame> {
  await page.goto(`${origin}/?${query}`);
  const frame = page.frame({ name: 'app' })!;
  await frame.waitForFunction('window.start !== undefined', null, { polling: 50 });
  await frame.evaluate('window.start()');
  return frame;
}

const contextOf = (frame: Frame): Promise<Record<string, Record<string, unknown>>> =>
  frame.evaluate('window.probe.context');
const signIn = (frame: Frame, how: 'Silent' | 'Popup', scope = 'Calendars.ReadWrite'): Promise<string> =>
  frame.evaluate(`window.signIn('acquireToken${how}', ['${scope}'])`);

describe.each([
  ['on localhost', () => sandbox.origins.teams],
  ['under the real names', () => realNames],
])('%s', (_where, origin) => {
  test('the real client library initializes and learns who, where and in which theme', async () => {
    const {
      user,
      page: tab,
      channel,
      app,
    } = await contextOf(await openProbe(origin(), 'person=ben.ruiz@contoso.com&theme=dark&subEntity=raci/1'));
    expect(user).toMatchObject({
      userPrincipalName: 'ben.ruiz@contoso.com',
      tenant: { id: sandbox.world.tenantId },
    });
    expect(tab).toMatchObject({ id: 'raci', subPageId: 'raci/1', frameContext: 'content' });
    expect(channel).toMatchObject({ displayName: 'AI partnership', membershipType: 'Regular' });
    expect(app).toMatchObject({ theme: 'dark' });
  });

  test('nested sign-in asks once, in the host, and is silent from then on', async () => {
    const frame = await openProbe(origin());
    expect(await signIn(frame, 'Silent')).toContain('InteractionRequiredAuthError');
    const popup = signIn(frame, 'Popup');
    await page.getByRole('button', { name: 'Accept' }).click();
    expect(await popup).toBe('ada.okafor@contoso.com Calendars.ReadWrite with token');
    await page.reload();
    const again = page.frame({ name: 'app' })!;
    await again.waitForFunction('window.start !== undefined', null, { polling: 50 });
    await again.evaluate('window.start()');
    expect(await signIn(again, 'Silent')).toContain('with token');
  });
});

test('a declined consent reaches the app as cancelled', async () => {
  const frame = await openProbe(realNames);
  const popup = signIn(frame, 'Popup');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await popup).toContain('user_cancel');
});

test('a permission for admins ends in words, not in a token', async () => {
  const frame = await openProbe(realNames);
  const popup = signIn(frame, 'Popup', 'Group.Read.All');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  expect(await popup).not.toContain('with token');
});

test('a phone names no capabilities, and signs in all the same', async () => {
  const frame = await openProbe(realNames, 'phone=1');
  expect((await contextOf(frame)).app).toMatchObject({ host: { clientType: 'android' } });
  expect(await frame.evaluate('window.supports()')).toEqual({
    calendar: false,
    currentApp: false,
    stageView: false,
    tabs: false,
  });
  const popup = signIn(frame, 'Popup');
  await page.getByRole('button', { name: 'Accept' }).click();
  expect(await popup).toContain('with token');
});

test('the theme menu reaches the app', async () => {
  const frame = await openProbe(realNames);
  await page.locator('summary[title="Theme"]').click();
  await page.getByRole('button', { name: 'High contrast' }).click();
  await frame.waitForFunction('window.probe.theme === "contrast"');
});

test('a configured tab is pinned and opened', async () => {
  const frame = await openProbe(realNames, 'surface=config');
  const save = page.getByRole('button', { name: 'Save' });
  expect(await save.isDisabled()).toBe(true);
  await frame.evaluate('window.configure()');
  await save.click();
  await page.waitForURL(/tab=tab2/);
  expect(page.frame({ name: 'app' })!.url()).toBe('https://tandem.contoso.com/index.html?view=charters');
  expect(await page.getByRole('link', { name: 'Charters' }).count()).toBe(1);
});

test('a link to a chat opens a page that says what Teams would show', async () => {
  const frame = await openProbe(realNames);
  const opened = page.waitForEvent('popup');
  await frame.evaluate(
    "window.openLink('https://teams.microsoft.com/l/chat/0/0?users=ben.ruiz@contoso.com')",
  );
  const popup = await opened;
  expect(await popup.getByRole('heading').textContent()).toBe(
    'Teams would open a chat with ben.ruiz@contoso.com',
  );
  await popup.close();
});

test('a link to a list in SharePoint opens its rows, as the person whose window it is', async () => {
  const frame = await openProbe(realNames, 'person=ben.ruiz@contoso.com');
  const opened = page.waitForEvent('popup');
  await frame.evaluate(
    "window.openLink('https://contoso.sharepoint.com/sites/leadership/Shared%20Documents')",
  );
  const popup = await opened;
  expect(popup.url()).toBe(`${realNames}/sites/leadership/Shared%20Documents?person=ben.ruiz%40contoso.com`);
  await popup.goto('https://contoso.sharepoint.com/sites/leadership');
  expect(await popup.getByText('This site has no lists yet.').count()).toBe(1);
  await popup.close();
});

test('an unknown call is refused by name, on the page', async () => {
  const frame = await openProbe(realNames);
  await frame.evaluate(`parent.postMessage({ id: 99, func: 'wish.grant', args: [] }, '*')`);
  await page.getByText('The sandbox does not play wish.grant.').waitFor();
});

test('a silent host answers nothing', async () => {
  await page.goto(`${realNames}/?silent=1`);
  const frame = page.frame({ name: 'app' })!;
  await frame.waitForFunction('window.start !== undefined', null, { polling: 50 });
  const winner = await frame.evaluate(
    `Promise.race([window.start(), new Promise((r) => setTimeout(() => r('nothing'), 500))])`,
  );
  expect(winner).toBe('nothing');
});
