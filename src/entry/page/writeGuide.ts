import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withHeaders } from './siteHeaders';

/** Writes into the admin guide what it repeats of the code. */
const guide = join(__dirname, '..', '..', '..', 'docs', 'admin-guide.md');
writeFileSync(guide, withHeaders(readFileSync(guide, 'utf8')));
