import type { SeriesTime } from '../recurrence/types';
import type { LocalDate, WallTime } from '../time/types';

/** When an occurrence is held, in the zone of its series. */
export interface OccurrenceTime {
  readonly date: LocalDate;
  readonly time: WallTime;
  readonly durationMinutes: number;
}

/** What is told to a person: words, or a time that the person's language writes in its own way. */
export type DisplayValue =
  | string
  /** `endsOn` is the last date; null where there is no end. */
  | { readonly kind: 'series'; readonly time: SeriesTime; readonly endsOn: LocalDate | null }
  | { readonly kind: 'occurrence'; readonly place: OccurrenceTime }
  | { readonly kind: 'date'; readonly date: LocalDate };
