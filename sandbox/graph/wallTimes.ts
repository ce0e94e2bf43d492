import { instantOf, isWindowsZone, wallTimeAt } from '../world/windowsZones';
import { badBody, zoneNotSupported } from './GraphError';
import { preferences } from './queryOptions';
import type { WallTime } from '../world/windowsZones';
import type { GraphContext } from './GraphContext';

interface DateTimeTimeZone {
  readonly dateTime: string;
  readonly timeZone?: string | null;
}

/** A dateTimeTimeZone of a request; without a zone it is in UTC. */
export function readWallTime(value: unknown, name: string): WallTime {
  const { dateTime, timeZone } = value as Partial<DateTimeTimeZone>;
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z)?$/.exec(dateTime ?? '');
  if (!match || Number.isNaN(Date.parse(`${match[1] ?? ''}Z`)))
    throw badBody(`The value '${dateTime ?? ''}' of '${name}.dateTime' is not a date and time.`);
  const zone = requireZone(timeZone ?? 'UTC');
  const local = `${match[1] ?? ''}${match[2] ?? ':00'}`;
  return match[3] === 'Z' ? wallTimeAt(instantOf({ local, zone: 'UTC' }), zone) : { local, zone };
}

/** The Windows name; an IANA name is refused, as Exchange does in places. */
export function requireZone(name: string): string {
  if (!isWindowsZone(name)) throw zoneNotSupported(name);
  return name;
}

/** The zone that the caller wants to read times in. */
export function preferredZone(c: GraphContext): string {
  return requireZone(preferences(c).get('outlook.timezone') ?? 'UTC');
}

/** An all-day event is a date, not an instant: it is not converted. */
export function dateTimeIn(zone: string, wall: WallTime, isAllDay = false): DateTimeTimeZone {
  const local = isAllDay || wall.zone === zone ? wall.local : wallTimeAt(instantOf(wall), zone).local;
  return { dateTime: `${local}.0000000`, timeZone: zone };
}
