import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkValues, placeholders } from './fillManifest';
import { makePackage } from './makePackage';

/** Writes the app package to build/tandem-<version>.zip, from options or from the environment's TANDEM_ variables. */
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
  const file = join(root, 'build', `tandem-${checked.values.version}.zip`);
  mkdirSync(join(root, 'build'), { recursive: true });
  writeFileSync(file, await makePackage(join(root, 'manifest'), checked.values));
  process.stdout.write(`Wrote ${relative(process.cwd(), file)} for https://${checked.values.hostname}.\n`);
}

packageApp().catch((error: unknown) => {
  process.stderr.write(`No package was made.\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
