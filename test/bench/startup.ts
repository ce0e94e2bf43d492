import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from '../browser/findBrowser';
import type { Figure } from './figure';
import { serveFolder } from './serveFolder';
import { staticPage } from './staticPage';

/** A slow phone: 4 times slower than this machine, 1.6 Mbit/s, 150 ms to the server. */
const slowPhone = {
  cpuRate: 4,
  downloadBytesPerSecond: 200_000,
  uploadBytesPerSecond: 93_750,
  latencyMs: 150,
};
const runs = 5;
const lastDecision = 'AI budget allocation';
const produced = 'dist/production';

interface Times {
  readonly readableMs: number;
  /** NaN for a page that has no search. */
  readonly findMs: number;
}

/** Runs in the page before its own scripts: notes the frame in which the last row can be read, and types until it answers. */
function watch(lastRow: string): void {
  const times = { readableMs: Number.NaN, findMs: Number.NaN };
  Object.assign(globalThis, { startTimes: times });
  const isVisible = (element: Element): boolean => element.getClientRects().length > 0;
  const showsLastRow = (): boolean =>
    [...document.querySelectorAll('th, td, li, button')].some(
      (element) => element.textContent.includes(lastRow) && isVisible(element),
    );
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  let letters = 0;
  const type = (): void => {
    const input = document.querySelector<HTMLInputElement>('input[type="search"], input[role="searchbox"]');
    if (input === null) return;
    letters += 1;
    value?.set?.call(input, letters % 2 === 0 ? 'vendor' : 'vendo');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const look = (): void => {
    if (Number.isNaN(times.readableMs)) {
      if (showsLastRow()) {
        requestAnimationFrame(() => {
          times.readableMs = performance.now();
        });
      }
    } else if (Number.isNaN(times.findMs)) {
      if (showsLastRow()) type();
      else times.findMs = performance.now();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function measure(browser: Browser, url: string, hasSearch: boolean): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slowPhone.latencyMs,
      downloadThroughput: slowPhone.downloadBytesPerSecond,
      uploadThroughput: slowPhone.uploadBytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.cpuRate });
    await page.addInitScript('globalThis.__name = (named) => named'); // what the loader wraps named functions in
    await page.addInitScript(watch, lastDecision);
    await page.goto(url, { waitUntil: 'commit' });
    const wanted = hasSearch ? 'findMs' : 'readableMs';
    await page.waitForFunction(
      (key) =>
        !Number.isNaN((globalThis as unknown as { startTimes: Record<string, number> }).startTimes[key]),
      wanted,
      { timeout: 30_000 },
    );
    return await page.evaluate(() => (globalThis as unknown as { startTimes: Times }).startTimes);
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function initialScriptBytes(): number {
  const html = readFileSync(join(produced, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? '');
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(produced, path))).length, 0);
}

/** The start of the tab beside a bare static page with the same table, in turn; medians and their ratio. */
export async function benchStartup(): Promise<readonly Figure[]> {
  const served = await serveFolder(produced, { '/static.html': staticPage });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
  try {
    const bare: Times[] = [];
    const tab: Times[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const bareTimes = await measure(browser, `${served.origin}/static.html`, false);
      const tabTimes = await measure(browser, `${served.origin}/index.html`, true);
      if (run === 0) continue;
      bare.push(bareTimes);
      tab.push(tabTimes);
    }
    const baseline = median(bare.map((times) => times.readableMs));
    const readable = median(tab.map((times) => times.readableMs));
    const find = median(tab.map((times) => times.findMs));
    const conditions = `390 px, CPU ${slowPhone.cpuRate}x slower, 1.6 Mbit/s, ${slowPhone.latencyMs} ms, median of ${runs}`;
    const beside = 'a static page with the same table';
    return [
      { name: 'static page readable', value: baseline, unit: 'ms', conditions },
      {
        name: 'RACI readable',
        value: readable,
        unit: 'ms',
        conditions,
        baseline: { name: beside, value: baseline },
        ratio: readable / baseline,
      },
      {
        name: 'find by typing answers',
        value: find,
        unit: 'ms',
        conditions,
        baseline: { name: beside, value: baseline },
        ratio: find / baseline,
      },
      { name: 'initial script, compressed', value: initialScriptBytes() / 1000, unit: 'kB' },
    ];
  } finally {
    await browser.close();
    served.close();
  }
}
