import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { windowsZonesSource } from './windowsZonesSource';

writeFileSync(join(__dirname, '../../../src/domain/time/windowsZones.ts'), windowsZonesSource());
