import type { SeriesTime } from '../recurrence/types';
import type { LocalDate, WallTime } from '../time/types';

/** When an occurrence is held, in the zone of its series. */
export interface OccurrenceTime {
  readonly date: LocalDate;
  readonly time: WallTime;
  readonly durationMinutes: number;
}

/** What is told to a person: words that somebody wrote, or a value that the screen puts into words. */
export type DisplayValue =
  | string
  /** `endsOn` is the last date; null where there is no end. */
  | { readonly kind: 'series'; readonly time: SeriesTime; readonly endsOn: LocalDate | null }
  | { readonly kind: 'occurrence'; readonly place: OccurrenceTime }
  /** When a series ends; null where it does not. */
  | { readonly kind: 'end'; readonly endsOn: LocalDate | null }
  | { readonly kind: 'attendance'; readonly as: Attendance };

type Attendance = 'required' | 'optional' | 'resource' | 'notInvited' | 'removed';

export const attendance = (as: Attendance): DisplayValue => ({ kind: 'attendance', as });
