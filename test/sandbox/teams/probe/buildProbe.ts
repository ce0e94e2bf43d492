import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const page = '<!doctype html><script src="probe.js" defer></script><h1>Probe</h1>';

/** Bundles the stand-in for the app with the real client libraries and returns its folder. */
export async function buildProbe(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'probe-'));
  for (const name of ['index', 'config']) writeFileSync(join(folder, `${name}.html`), page);
  await build({
    entryPoints: [join(__dirname, 'probe.ts')],
    outfile: join(folder, 'probe.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
  });
  return folder;
}
