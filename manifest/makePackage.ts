import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import type { PackageValues } from './fillManifest';
import { makeManifest, type OutlookBy } from './makeManifest';
import { validateManifest } from './validateManifest';

interface Icons {
  readonly icons: Readonly<Record<string, string>>;
}

/** The app package as Teams takes it: the filled manifest and its icons, all at the top of the zip file. Throws on an invalid one. */
export async function makePackage(
  folder: string,
  values: PackageValues,
  outlook: OutlookBy = 'xml',
): Promise<Uint8Array> {
  const manifest = makeManifest(folder, values, outlook);
  const problems = validateManifest(JSON.parse(manifest));
  if (problems.length > 0) throw new Error(['The manifest is not valid:', ...problems].join('\n'));
  const { icons } = JSON.parse(manifest) as Icons;
  const zip = new JSZip();
  // A fixed date, so that the same values give the same package.
  const date = new Date(Date.UTC(2000, 0, 1));
  zip.file('manifest.json', manifest, { date });
  for (const icon of Object.values(icons))
    zip.file(icon, readFileSync(join(folder, 'icons', icon)), { date });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
