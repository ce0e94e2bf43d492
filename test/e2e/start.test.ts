import { createServer } from 'node:net';
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../browser/findBrowser';
import { openSetUp } from './setUpRhythm';
import { agreeToConsent } from './stage';
import { startAsDocumented, type StartedSandbox } from './startedSandbox';

/** A run of six that is free: several checkouts may be tested on one machine at once. */
async function freeRunOfSix(): Promise<number> {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 30_000);
    const free = await Promise.all([0, 1, 2, 3, 4, 5].map((offset) => takesPort(first + offset)));
    if (free.every(Boolean)) return first;
  }
}

let firstPort: number;

let started: StartedSandbox;
let browser: Browser;
let context: BrowserContext;
const unknownHosts = new Set<string>();
const complaints: string[] = [];

beforeAll(async () => {
  firstPort = await freeRunOfSix();
  started = await startAsDocumented(firstPort);
  // Nothing is mapped to anywhere: what the pages need must be on this machine under its own name.
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  });
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') unknownHosts.add(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
});

afterAll(async () => {
  await browser.close();
});

const findAda = async (app: FrameLocator | Page): Promise<void> => {
  await openSetUp(app);
  await app.getByRole('combobox', { name: 'CAIO: find a person' }).fill('Ada Okafor');
};

const takesPort = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, 'localhost', () => server.close(() => resolve(true)));
  });

test('the tab reads and finds in Teams, and asks for consent only when it looks for people', async () => {
  const page = await context.newPage();
  await agreeToConsent(page);
  await page.goto(started.addresses.teams);
  const app = page.frameLocator('iframe[name="app"]');
  await app.getByRole('searchbox').fill('vendor');
  await app
    .getByRole('button', { name: /AI tool and vendor selection/ })
    .first()
    .waitFor();
  expect(await app.getByRole('button', { name: /AI budget allocation/ }).count()).toBe(0);
  await findAda(app);
  await app.getByRole('option', { name: 'Ada Okafor' }).click();
  await page.close();
});

test('outside Teams the app signs in by a window of its own', async () => {
  const page = await context.newPage();
  await page.goto(started.addresses.app);
  await page.getByText('AI tool and vendor selection').first().waitFor();
  const opening = page.waitForEvent('popup');
  await findAda(page);
  const popup = await opening;
  await popup.getByRole('button', { name: /Ben Ruiz/ }).click();
  await Promise.all([popup.waitForEvent('close'), popup.getByRole('button', { name: 'Accept' }).click()]);
  await page.getByRole('option', { name: 'Ada Okafor' }).click();
  await page.close();
});

test('nothing reaches outside of this machine, and no page complains', () => {
  expect([...unknownHosts]).toEqual([]);
  expect(complaints).toEqual([]);
});

test('prints its addresses once, and Ctrl+C leaves nothing behind', async () => {
  expect(started.jsonLines).toHaveLength(1);
  await started.interrupt();
  const free = await Promise.all([0, 1, 2, 3, 4, 5].map((offset) => takesPort(firstPort + offset)));
  expect(free).toEqual([true, true, true, true, true, true]);
});
