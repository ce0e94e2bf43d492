import windowsZones from 'cldr-core/supplemental/windowsZones.json';
import { Temporal } from 'temporal-polyfill';

/** A wall clock reading: `local` is `YYYY-MM-DDTHH:mm:ss`, `zone` a Windows time zone name. */
export interface WallTime {
  readonly local: string;
  readonly zone: string;
}

const ianaByWindows = new Map(
  windowsZones.supplemental.windowsZones.mapTimezones
    .filter(({ mapZone }) => mapZone._territory === '001')
    .map(({ mapZone }) => [mapZone._other, mapZone._type] as const),
);
ianaByWindows.set('UTC', 'UTC');

export const windowsZoneNames: readonly string[] = [...ianaByWindows.keys()];
export const isWindowsZone = (name: string): boolean => ianaByWindows.has(name);

export function ianaZone(windowsName: string): string {
  const iana = ianaByWindows.get(windowsName);
  if (iana === undefined) throw new Error(`Not a Windows time zone: ${windowsName}`);
  return iana;
}

const instants = new Map<string, number>();

/** Milliseconds since 1970. A reading that a change of clocks skips is moved forward, one that happens twice is the first. */
export function instantOf({ local, zone }: WallTime): number {
  if (zone === 'UTC') return Date.parse(`${local}Z`);
  const key = `${zone} ${local}`;
  const known = instants.get(key);
  if (known !== undefined) return known;
  const ms = Temporal.PlainDateTime.from(local).toZonedDateTime(ianaZone(zone)).epochMilliseconds;
  instants.set(key, ms);
  return ms;
}

export function wallTimeAt(ms: number, zone: string): WallTime {
  if (zone === 'UTC') return { local: new Date(ms).toISOString().slice(0, 19), zone };
  const local = Temporal.Instant.fromEpochMilliseconds(ms)
    .toZonedDateTimeISO(ianaZone(zone))
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' });
  return { local, zone };
}
