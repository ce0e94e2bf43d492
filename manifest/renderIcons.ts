import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../test/browser/findBrowser';

/** Draws the icons' PNG files from their SVG sources: `npx tsx manifest/renderIcons.ts`, once after a change of a source. */
const icons = [
  { name: 'color', sizePx: 192 },
  { name: 'outline', sizePx: 32 },
] as const;

async function renderIcons(folder: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
  try {
    for (const { name, sizePx } of icons) {
      const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
      const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
      await page.setContent(
        `<body style="margin:0">${svg.replace('<svg', '<svg style="display:block"')}</body>`,
      );
      writeFileSync(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

renderIcons(join(__dirname, 'icons')).catch((error: unknown) => {
  process.stderr.write(`The icons were not drawn: ${String(error)}\n`);
  process.exitCode = 1;
});
