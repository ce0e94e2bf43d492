import { mkdirSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { startSandbox, type RunningSandbox } from '../../sandbox/startSandbox';
import { browserArguments, findBrowser } from '../browser/findBrowser';

/** A Monday morning in New York, three weeks before the clocks change in neither zone: the same at every run. */
export const testNow = '2026-11-23T13:00:00Z';

export interface Stage {
  readonly sandbox: RunningSandbox;
  readonly browser: Browser;
  /** Host names that the pages reached for, and could not be told to leave alone. */
  readonly strangers: Set<string>;
  /** What the pages complained about in their consoles. */
  readonly complaints: string[];
  newContext(options?: Parameters<Browser['newContext']>[0]): Promise<BrowserContext>;
  close(): Promise<void>;
}

const known = [
  'teams.microsoft.com',
  'login.microsoftonline.com',
  'graph.microsoft.com',
  'res.cdn.office.net',
  'tandem.contoso.com',
  'localhost',
];

/**
 * The production build as it stands in dist/test, opened in a Chromium that maps Microsoft's host names (and the
 * address the build was made for) to the sandbox. Every other name is not found.
 */
export async function openStage(): Promise<Stage> {
  const sandbox = await startSandbox({ port: 0, appDirectory: 'dist/test', tls: true, now: testNow });
  const { tls } = sandbox;
  if (tls === undefined) throw new Error('The sandbox was started without TLS.');
  const rules = [
    ...tls.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${tls.port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ];
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...browserArguments,
      `--host-resolver-rules=${rules.join(', ')}`,
      `--ignore-certificate-errors-spki-list=${tls.spkiSha256}`,
    ],
  });
  const strangers = new Set<string>();
  const complaints: string[] = [];
  return {
    sandbox,
    browser,
    strangers,
    complaints,
    newContext: async (options) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'en-US',
        timezoneId: 'America/New_York',
        ...options,
      });
      await context.clock.setFixedTime(new Date(testNow));
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && !known.includes(hostname)) strangers.add(hostname);
      });
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => complaints.push(String(error.error())));
      return context;
    },
    close: async () => {
      await browser.close();
      await sandbox.stop();
    },
  };
}

export interface Visit {
  /** Whom the host signs in, by the local part of the address: "ada.okafor". */
  readonly person?: string;
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly surface?: 'channel' | 'personal' | 'private' | 'config' | 'meetingDetails' | 'sidePanel';
  readonly phone?: boolean;
  readonly subEntity?: string;
}

/** Opens Teams for the person and returns Tandem's frame in it. */
export async function openInTeams(page: Page, visit: Visit = {}): Promise<FrameLocator> {
  const query = new URLSearchParams({
    person: `${visit.person ?? 'ada.okafor'}@contoso.com`,
    theme: visit.theme ?? 'default',
    surface: visit.surface ?? 'channel',
    ...(visit.phone === true && { phone: '1' }),
    ...(visit.subEntity !== undefined && { subEntity: visit.subEntity }),
  });
  await page.goto(`https://teams.microsoft.com/?${query.toString()}`);
  return page.frameLocator('iframe[name="app"]');
}

/** Keeps a picture of the page for whoever wants to look. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync('test-output/pictures', { recursive: true });
  await page.screenshot({ path: `test-output/pictures/${name}.png`, fullPage: true });
}
