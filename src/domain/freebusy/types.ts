import type { Instant, Interval, Weekday, WallTime, ZoneId } from '../time/types';

export type BusyKind = 'tentative' | 'busy' | 'outOfOffice';

export interface WorkingHours {
  readonly days: readonly Weekday[];
  readonly start: WallTime;
  readonly end: WallTime;
  readonly zone: ZoneId;
}

/** What a calendar tells about a person: when, and how firmly, never what. */
export type FreeBusy =
  | {
      readonly mail: string;
      readonly known: true;
      /** Start of the first slot. */
      readonly startUtc: Instant;
      readonly slotMinutes: number;
      /** One character a slot, as Exchange writes it: 0 free or working elsewhere, 1 tentative, 2 busy, 3 out of office. */
      readonly view: string;
      readonly workingHours: WorkingHours | null;
    }
  /** No answer is unknown, not free. */
  | { readonly mail: string; readonly known: false; readonly because: string };

/** Somebody is not free at an occurrence. */
export interface Conflict extends Interval {
  readonly mail: string;
  readonly localDate: string;
  readonly kind: BusyKind | 'outsideWorkingHours' | 'unknown';
}
