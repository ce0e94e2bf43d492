import type { ZoneId } from './types';
import { windowsZones } from './windowsZones';

const lines = windowsZones
  .trim()
  .split('\n')
  .map((line) => line.split(':') as [string, string])
  .map(([windows, iana]) => ({ windows, iana: iana.split(' ') }));

const firstZone = new Map(lines.map(({ windows, iana }) => [windows.toLowerCase(), iana[0] ?? null]));
const windowsName = new Map(
  lines.flatMap(({ windows, iana }) => iana.map((zone) => [zone, windows] as const)),
);
let windowsNameOfCanonical: ReadonlyMap<string, string> | null = null;

/** The IANA zone of a Windows zone name; an IANA name stays itself. Null for a name that neither list knows. */
export function zoneOfWindowsName(name: string): ZoneId | null {
  return firstZone.get(name.toLowerCase()) ?? (canonicalName(name) === null ? null : name);
}

/** The Windows name that Graph wants for an IANA zone, by any of its names ("Asia/Kolkata"), or null if there is none. */
export function windowsNameOfZone(zone: ZoneId): string | null {
  const direct = windowsName.get(zone);
  if (direct !== undefined) return direct;
  const canonical = canonicalName(zone);
  if (canonical === null) return null;
  windowsNameOfCanonical ??= new Map(
    [...windowsName].map(([iana, windows]) => [canonicalName(iana) ?? iana, windows]),
  );
  return windowsName.get(canonical) ?? windowsNameOfCanonical.get(canonical) ?? null;
}

/** The IANA zones that Windows zones stand for, one each, in the order of their names. */
export function primaryZones(): readonly ZoneId[] {
  return lines.flatMap(({ iana }) => iana.slice(0, 1));
}

function canonicalName(zone: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch (caught) {
    if (caught instanceof RangeError) return null;
    throw caught;
  }
}
