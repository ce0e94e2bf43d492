import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillManifest, type PackageValues } from './fillManifest';
import { unifiedExtension } from './unifiedExtension';

/** Which of the two brings Tandem to Outlook: the XML manifest beside the package, or the package itself. */
export type OutlookBy = 'xml' | 'package';

/** The manifest of the app package, filled. */
export function makeManifest(folder: string, values: PackageValues, outlook: OutlookBy = 'xml'): string {
  const filled = fillManifest(readFileSync(join(folder, 'manifest.json'), 'utf8'), values);
  if (outlook === 'xml') return filled;
  const extended = { ...(JSON.parse(filled) as object), ...unifiedExtension(values.hostname) };
  return JSON.stringify(extended, null, 2);
}
