import { inZone } from './inZone';
import type { Instant, LocalDate, ZoneId } from './types';

/** The date in the zone at this moment: "2026-11-23". */
export function localDateOf(instant: Instant, zone: ZoneId): LocalDate {
  return inZone(instant, zone).toPlainDate().toString();
}
