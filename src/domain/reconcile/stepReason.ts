import type { Role } from '../../playbook/roles';
import type { RecurrencePattern, SeriesTime } from '../recurrence/types';
import type { LocalDate } from '../time/types';
import type { OccurrenceTime } from './displayValue';

/** What is expected changed, or somebody chose to restore it. */
export type Cause = 'changed' | 'restored';

type Kind = 'required' | 'optional' | 'resource';

/** One person whose place in a series is written. */
export interface PersonReason {
  /** As the series has it; the address where it has none. */
  readonly name: string;
  readonly mail: string;
  readonly roles: readonly Role[];
  readonly from: Kind | null;
  /** Null when they leave. */
  readonly to: 'required' | 'optional' | null;
}

/** What follows from which rule, for one step of a plan. */
export type StepReason =
  | { readonly kind: 'notInCalendar'; readonly subject: string; readonly pattern: RecurrencePattern }
  | { readonly kind: 'people'; readonly people: readonly PersonReason[] }
  /** The agenda arrives with the invitation. */
  | { readonly kind: 'agendaFirst' | 'agendaChanged' | 'agendaFileMissing' }
  /** Exchange drops the single dates of a series whose time changes. `stillEndsOn`: the last date; null without one. */
  | { readonly kind: 'time'; readonly cause: Cause; readonly stillEndsOn: LocalDate | null }
  /** `endsOn`: as the calendar has it. */
  | { readonly kind: 'goesOn'; readonly cause: Cause; readonly endsOn: LocalDate | null }
  | { readonly kind: 'title'; readonly cause: Cause; readonly subject: string; readonly inCalendar: string }
  /** Empty: none is named any more. */
  | { readonly kind: 'room'; readonly room: string }
  | { readonly kind: 'dateMoved' | 'dateSkipped' }
  | { readonly kind: 'dateRestored' | 'datePeopleRestored'; readonly standsAt: OccurrenceTime }
  /** By its title where several are ended at once. */
  | { readonly kind: 'ended'; readonly subject: string | null }
  | {
      readonly kind: 'duplicate';
      readonly subject: string;
      readonly organizer: string | null;
      readonly patternText: string;
      readonly time: SeriesTime | null;
    };
