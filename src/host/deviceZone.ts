import type { ZoneId } from '../domain/time/types';

/** The zone that the device is set to. */
export function deviceZone(): ZoneId {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
