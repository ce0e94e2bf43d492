import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillManifest, type PackageValues } from './fillManifest';

/** The XML manifest, filled, for the Outlooks that do not take the app package. */
export function makeOutlookManifest(folder: string, values: PackageValues): string {
  return fillManifest(readFileSync(join(folder, 'outlook.xml'), 'utf8'), values);
}
