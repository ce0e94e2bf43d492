import type { Instant, Interval, Weekday, WallTime, ZoneId } from '../time/types';

export type BusyKind = 'tentative' | 'busy' | 'outOfOffice';

export interface WorkingHours {
  readonly days: readonly Weekday[];
  readonly start: WallTime;
  readonly end: WallTime;
  readonly zone: ZoneId;
}

/** One entry of a calendar that is not free. */
export interface BusyItem extends Interval {
  readonly kind: BusyKind;
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
      /** The entries that the view is made of, in no order; left out where the calendar tells the view alone. */
      readonly items?: readonly BusyItem[];
      readonly workingHours: WorkingHours | null;
    }
  /** No answer is unknown, not free. */
  | { readonly mail: string; readonly known: false };

/** What stands in somebody's way: `dayOff` is a day on which no working hour of theirs falls, `unknown` no answer. */
export type ConflictKind = BusyKind | 'dayOff' | 'unknown' | 'outsideWorkingHours';

/** Something stands in somebody's way at an occurrence. */
export interface Conflict extends Interval {
  readonly mail: string;
  readonly localDate: string;
  readonly kind: ConflictKind;
}
