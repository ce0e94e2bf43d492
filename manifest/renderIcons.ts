import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../test/browser/findBrowser';

/** Draws the icons' PNG files from their SVG sources: `npx tsx manifest/renderIcons.ts`, once after a change of a source. */
const ofThePackage = [
  { source: 'color', file: 'color.png', sizePx: 192 },
  { source: 'outline', file: 'outline.png', sizePx: 32 },
  { source: 'color32', file: 'color32.png', sizePx: 32 },
];

/** What Outlook's buttons need: desktop, the XML manifest's own, and phones at one, two and three times their size. */
const buttonSizesPx = [16, 25, 32, 48, 50, 64, 75, 80, 96, 128, 144];

const icons = [
  ...ofThePackage,
  ...buttonSizesPx.map((sizePx) => ({ source: 'color', file: `tandem-${sizePx}.png`, sizePx })),
];

const wholePage = 'body{margin:0}svg{display:block;width:100vw;height:100vh}';

async function renderIcons(folder: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
  try {
    for (const { source, file, sizePx } of icons) {
      const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
      const svg = readFileSync(join(folder, `${source}.svg`), 'utf8');
      await page.setContent(`<style>${wholePage}</style>${svg}`);
      writeFileSync(join(folder, file), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

renderIcons(join(__dirname, 'icons')).catch((error: unknown) => {
  process.stderr.write(`The icons were not drawn: ${String(error)}\n`);
  process.exitCode = 1;
});
