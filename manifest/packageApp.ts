import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkValues, placeholders } from './fillManifest';
import { makeOutlookManifest } from './makeOutlookManifest';
import type { OutlookBy } from './makeManifest';
import { makePackage } from './makePackage';

/**
 * Writes the app package for Teams to build/tandem-<version>.zip and, beside it, the XML manifest for Outlook to
 * build/tandem-outlook-<version>.xml, from options or from the environment's TANDEM_ variables. With
 * `--outlook package` the package brings Outlook itself, and there is no XML manifest.
 */
const root = join(__dirname, '..');

type Options = Readonly<Record<string, string | undefined>>;

function givenOptions(): Options {
  const names = [...Object.values(placeholders).map(({ option }) => option), 'outlook'];
  const options = names.map((name) => [name, { type: 'string' }] as const);
  return parseArgs({ options: Object.fromEntries(options) }).values;
}

function outlookBy({ outlook = process.env.TANDEM_OUTLOOK ?? 'xml' }: Options): OutlookBy {
  if (outlook !== 'xml' && outlook !== 'package')
    throw new Error(`TANDEM_OUTLOOK (or --outlook) is "${outlook}". Give "xml" or "package".`);
  return outlook;
}

function givenValues(values: Options): Parameters<typeof checkValues>[0] {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  const given = Object.entries(placeholders).map(([name, { variable, option }]) => {
    const fallback = name === 'version' ? own.version : '';
    return [name, values[option] ?? process.env[variable] ?? fallback];
  });
  return Object.fromEntries(given) as Parameters<typeof checkValues>[0];
}

async function packageApp(): Promise<void> {
  const options = givenOptions();
  const outlook = outlookBy(options);
  const checked = checkValues(givenValues(options));
  if (checked.kind === 'incomplete') throw new Error(checked.problems.join('\n'));
  const { values } = checked;
  mkdirSync(join(root, 'build'), { recursive: true });
  write(`tandem-${values.version}.zip`, await makePackage(join(root, 'manifest'), values, outlook));
  if (outlook === 'xml') write(`tandem-outlook-${values.version}.xml`, makeOutlookManifest(values));
  process.stdout.write(`They name https://${values.hostname}.\n`);
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
