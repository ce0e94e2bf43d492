import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkValues, placeholders } from './fillManifest';
import { makeOutlookManifest } from './makeOutlookManifest';
import { makePackage } from './makePackage';

/**
 * Writes the app package to build/tandem-<version>.zip and, beside it, the XML manifest for Outlook on Mac and on phones
 * to build/tandem-outlook-<version>.xml, from options or from the environment's TANDEM_ variables.
 */
const root = join(__dirname, '..');

function givenValues(): Parameters<typeof checkValues>[0] {
  const options = Object.values(placeholders).map(({ option }) => [option, { type: 'string' }] as const);
  const { values } = parseArgs({ options: Object.fromEntries(options) });
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const given = Object.entries(placeholders).map(([name, { variable, option }]) => {
    const fallback = name === 'version' ? own.version : '';
    return [name, values[option] ?? process.env[variable] ?? fallback];
  });
  return Object.fromEntries(given) as Parameters<typeof checkValues>[0];
}

async function packageApp(): Promise<void> {
  const checked = checkValues(givenValues());
  if (checked.kind === 'incomplete') throw new Error(checked.problems.join('\n'));
  const { values } = checked;
  mkdirSync(join(root, 'build'), { recursive: true });
  write(`tandem-${values.version}.zip`, await makePackage(join(root, 'manifest'), values));
  write(`tandem-outlook-${values.version}.xml`, makeOutlookManifest(join(root, 'manifest'), values));
  process.stdout.write(`Both name https://${values.hostname}.\n`);
}

function write(name: string, content: string | Uint8Array): void {
  const file = join(root, 'build', name);
  writeFileSync(file, content);
  process.stdout.write(`Wrote ${relative(process.cwd(), file)}\n`);
}

packageApp().catch((error: unknown) => {
  process.stderr.write(`No package was made.\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
