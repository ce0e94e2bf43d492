import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { startSandbox, type RunningSandbox } from '../../sandbox/startSandbox';
import { browserArguments, findBrowser } from '../browser/findBrowser';
import { mapNames } from '../browser/mapNames';

/** A Monday morning in New York: the same at every run. */
export const testNow = '2026-11-23T13:00:00Z';

export interface Stage {
  readonly sandbox: RunningSandbox;
  readonly context: BrowserContext;
  /** Hosts that the pages asked for and that are none of those the sandbox plays. */
  readonly unknownHosts: Set<string>;
  /** What the pages complained about in their consoles. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface StageOptions {
  /** The folder of the build. */
  readonly appDirectory?: string;
  /** Null lets the clocks run: a clock that stands still is played, and its frames are not the browser's. */
  readonly now?: string | null;
  readonly browserArguments?: readonly string[];
}

/**
 * The production build as it stands in dist/test, in a Chromium that maps Microsoft's host names, and the address of
 * the app, to the sandbox. The profile is fresh but no private window, so that a tab may keep things as in Teams.
 */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { appDirectory = 'dist/test', now = testNow } = options;
  const sandbox = await startSandbox({ port: 0, appDirectory, tls: true, ...(now !== null && { now }) });
  const { tls } = sandbox;
  if (tls === undefined) throw new Error('The sandbox was started without TLS.');
  const profile = freshProfile();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    args: [...browserArguments, ...mapNames(tls), ...(options.browserArguments ?? [])],
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
    // Who watches a drawer slide is nobody; where frames are measured, they slide.
    reducedMotion: now === null ? 'no-preference' : 'reduce',
  });
  // What hangs ends here; what a busy machine does late is waited for.
  context.setDefaultTimeout(60_000);
  if (now !== null) await context.clock.setFixedTime(new Date(now));
  const watched = watch(context, new Set(tls.hosts));
  return {
    sandbox,
    context,
    ...watched,
    close: async () => {
      await context.close();
      await sandbox.stop();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/**
 * A profile in which a tab may keep things, as in the Teams client. (A browser keeps a tab's things apart for each host;
 * the automation switches that off, and what is left is to refuse or to allow.)
 */
function freshProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'tandem-profile-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

/** Agrees to whatever Teams asks on the app's behalf, whenever it asks. */
export async function agreeToConsent(page: Page): Promise<void> {
  const accept = page.getByRole('dialog').getByRole('button', { name: 'Accept' });
  await page.addLocatorHandler(
    accept,
    async () => {
      await accept.click();
    },
    { noWaitAfter: true },
  );
}

function watch(
  context: BrowserContext,
  known: ReadonlySet<string>,
): Pick<Stage, 'unknownHosts' | 'complaints'> {
  const unknownHosts = new Set<string>();
  const complaints: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !known.has(hostname)) unknownHosts.add(hostname);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  return { unknownHosts, complaints };
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
export async function savePicture(page: Page, name: string): Promise<void> {
  mkdirSync('test-output/pictures', { recursive: true });
  await page.screenshot({ path: `test-output/pictures/${name}.png` });
}

/** Keeps what Graph was asked and answered, for whoever wants to hold it against Microsoft's description. */
export async function saveTraffic(stage: Stage, name: string): Promise<void> {
  mkdirSync('test-output/traffic', { recursive: true });
  const lines = await (await fetch(`${stage.sandbox.origins.control}/traffic`)).text();
  writeFileSync(`test-output/traffic/${name}.jsonl`, lines);
}
