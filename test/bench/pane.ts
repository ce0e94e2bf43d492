import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from '../browser/findBrowser';
import type { Figure } from './figure';
import { serveFolder } from './serveFolder';

const produced = 'dist/production';
const cpuRate = 4;
const runs = 5;
const lastDecision = 'AI budget allocation';

interface Times {
  /** From the first script's start to the frame in which the last decision can be read. */
  readonly contentMs: number;
  /** From the first script's start until typing in the search is answered. */
  readonly findMs: number;
}

/**
 * Runs in the page before its own scripts. The page holds its text already, so what counts begins with the first script
 * that runs at all, and ends in the frame after which the text has been painted.
 */
function watch(lastRow: string): void {
  const started = performance.now();
  const times = { contentMs: Number.NaN, findMs: Number.NaN };
  Object.assign(globalThis, { paneTimes: times });
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const showsLastRow = (): boolean =>
    [...document.querySelectorAll('li')].some(
      (line) => line.textContent.includes(lastRow) && line.getClientRects().length > 0,
    );
  let letters = 0;
  const type = (): void => {
    const input = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (input === null) return;
    letters += 1;
    value?.set?.call(input, letters % 2 === 0 ? 'vendor' : 'vendo');
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const look = (): void => {
    if (Number.isNaN(times.contentMs)) {
      if (showsLastRow())
        requestAnimationFrame(() => {
          times.contentMs = performance.now() - started;
        });
    } else if (Number.isNaN(times.findMs)) {
      if (showsLastRow()) type();
      else times.findMs = performance.now() - started;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The pane in a frame's width, with Office.js out of reach: its first content must not wait for it. */
async function measure(browser: Browser, url: string): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 } });
  try {
    const page = await context.newPage();
    await page.route('https://**', (route) => route.abort());
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
    await page.addInitScript('globalThis.__name = (named) => named'); // what the loader wraps named functions in
    await page.addInitScript(watch, lastDecision);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => !Number.isNaN((globalThis as unknown as { paneTimes: Times }).paneTimes.findMs),
      null,
      { timeout: 30_000 },
    );
    return await page.evaluate(() => (globalThis as unknown as { paneTimes: Times }).paneTimes);
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function bytes(): readonly Figure[] {
  const page = join(produced, 'taskpane.html');
  const [script] = [...readFileSync(page, 'utf8').matchAll(/<script[^>]+src="(assets\/taskpane[^"]+)"/g)];
  const path = join(produced, script?.[1] ?? '');
  const kiloBytes = (file: string): number => gzipSync(readFileSync(file)).length / 1000;
  return [
    { name: 'Outlook pane: page, compressed', value: kiloBytes(page), unit: 'kB' },
    {
      name: 'Outlook pane: first script, compressed',
      value: kiloBytes(path),
      unit: 'kB',
      conditions: `${Math.round(statSync(path).size / 1000)} kB before compression`,
    },
  ];
}

/** How soon the Outlook pane can be read and used after its first script starts. The goal: a second. */
export async function benchPane(): Promise<readonly Figure[]> {
  const served = await serveFolder(produced, {});
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
  try {
    const all: Times[] = [];
    for (let run = 0; run <= runs; run += 1) {
      const times = await measure(browser, `${served.origin}/taskpane.html`);
      if (run > 0) all.push(times);
    }
    const conditions = `from script start, 320 px, CPU ${cpuRate}x slower, median of ${runs}`;
    const goal = { name: 'the goal', value: 1000 };
    const figure = (name: string, value: number): Figure => ({
      name,
      value,
      unit: 'ms',
      conditions,
      baseline: goal,
      ratio: value / goal.value,
    });
    return [
      figure('Outlook pane: first content', median(all.map(({ contentMs }) => contentMs))),
      figure('Outlook pane: find by typing answers', median(all.map(({ findMs }) => findMs))),
      ...bytes(),
    ];
  } finally {
    await browser.close();
    served.close();
  }
}
