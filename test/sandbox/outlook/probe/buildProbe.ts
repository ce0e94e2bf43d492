import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Office.js from Microsoft's network, or from the plain http Outlook in whose frame the page runs. */
const library = `<script>
const hosted = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const local = () => new URL(document.referrer).origin + '/officejs/office.js';
document.write('<script src="' + (location.protocol === 'https:' ? hosted : local()) + '"></' + 'script>');
</script>`;

/** The library hands nothing out before a page has asked, and then only to handlers that are there already. */
const asking = '<script>Office.onReady()</script>';

const page = (script: string): string =>
  `<!doctype html><html lang="en"><title>Probe</title>${library}<script src="${script}.js"></script>${asking}<body><h1>Probe</h1>`;

/** Bundles stand-ins for the app's pages in Outlook and returns their folder. */
export async function buildProbe(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'outlook-probe-'));
  writeFileSync(join(folder, 'index.html'), page('pane'));
  writeFileSync(join(folder, 'taskpane.html'), page('pane'));
  writeFileSync(join(folder, 'commands.html'), page('commands'));
  await build({
    entryPoints: [join(__dirname, 'pane.ts'), join(__dirname, 'commands.ts')],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
  });
  return folder;
}
