import type { Interval, LocalDate, Weekday, WallTime, ZoneId } from '../time/types';

export type WeekIndex = 'first' | 'second' | 'third' | 'fourth' | 'last';

/**
 * When a series recurs. The parity of a fortnight is decided by the week (beginning on `firstDayOfWeek`) that holds
 * the first date. A month has no fifth weekday here: Exchange knows first to fourth and last.
 */
export type RecurrencePattern =
  | {
      readonly kind: 'weekly';
      /** 1 for every week, 2 for every two weeks. */
      readonly intervalWeeks: number;
      readonly weekday: Weekday;
      readonly firstDayOfWeek: Weekday;
    }
  | { readonly kind: 'monthly'; readonly weekday: Weekday; readonly index: WeekIndex };

/** A series in its organizer's wall-clock time: 10:00 stays 10:00 through every change of clocks. */
export interface SeriesTime {
  readonly pattern: RecurrencePattern;
  /** The first occurrence; it matches the pattern. */
  readonly firstDate: LocalDate;
  readonly startTime: WallTime;
  readonly durationMinutes: number;
  readonly zone: ZoneId;
}

/** One meeting of a series, in real time. */
export interface Occurrence extends Interval {
  /** Its date in the series' own zone. */
  readonly localDate: LocalDate;
}
