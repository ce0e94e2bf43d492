/** An IANA zone name, such as "Europe/Berlin". Windows names are spoken only with Exchange, see zoneNames. */
export type ZoneId = string & { readonly brand?: 'ZoneId' };

/** A calendar date without a zone, "2026-11-23" (ISO 8601). */
export type LocalDate = string & { readonly brand?: 'LocalDate' };

/** A time of day without a zone, "09:30" (24 hours). */
export type WallTime = string & { readonly brand?: 'WallTime' };

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly brand?: 'Instant' };

/** A stretch of time, half-open: it holds its start and not its end. */
export interface Interval {
  readonly startUtc: Instant;
  readonly endUtc: Instant;
}

export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';
