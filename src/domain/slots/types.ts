import type { Cadence, MeetingId } from '../../playbook/meetings';
import type { ConflictKind, FreeBusy } from '../freebusy/types';
import type { SeriesTime } from '../recurrence/types';
import type { LocalDate, WallTime, Weekday, ZoneId } from '../time/types';

/** When a meeting may be held: it begins and ends within `from` and `until`, on one of the weekdays. */
interface AllowedWindow {
  readonly weekdays: readonly Weekday[];
  readonly from: WallTime;
  readonly until: WallTime;
}

/** A meeting that wants a time. */
export interface SlotMeeting {
  readonly meeting: MeetingId;
  /** Addresses in any case; who is named and has no answer counts as unknown. */
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Whole minutes; the meeting ends on the day it starts. */
  readonly durationMinutes: number;
  readonly cadence: Cadence;
  readonly window: AllowedWindow;
  /** A time that stays while the others are placed around it, on the grid or not; null to search. */
  readonly locked: SlotTime | null;
}

/** The stretch that a choice is made over, in the organizer's wall-clock time. */
export interface Horizon {
  /** A Monday. */
  readonly firstMonday: LocalDate;
  /** 1 to 104. */
  readonly weeks: number;
  readonly zone: ZoneId;
  /** Starts are tried every so many minutes from midnight on: 5, 10, 15, 30 or 60. */
  readonly gridMinutes: number;
}

/** A person's answer, and the days on which they are away although their calendar does not say so. */
export interface SlotPerson {
  readonly freeBusy: FreeBusy;
  /** Whole days in the zone of the person's working hours; in the organizer's when those are not known. */
  readonly holidays: readonly LocalDate[];
}

/** One of the ways a cadence can fall: each week, the even or odd weeks of the horizon, or the nth weekday of the month. */
export type Variant =
  | 'everyWeek'
  | 'evenWeeks'
  | 'oddWeeks'
  | 'first'
  | 'second'
  | 'third'
  | 'fourth'
  | 'last';

/** A candidate: a variant, a day and a start. */
export interface SlotTime {
  readonly variant: Variant;
  readonly weekday: Weekday;
  readonly startTime: WallTime;
}

/** Why somebody misses an occurrence, firmest first. */
export type MissKind = ConflictKind | 'holiday';

/** What a choice costs in one person, with the dates. */
export interface Miss {
  readonly mail: string;
  readonly isRequired: boolean;
  readonly kind: MissKind;
  readonly dates: readonly LocalDate[];
}

/** One meeting's time, with what it costs. */
export interface SlotChoice {
  readonly meeting: MeetingId;
  readonly slot: SlotTime;
  readonly time: SeriesTime;
  readonly occurrences: number;
  /** Occurrences at which everybody required is free. */
  readonly free: number;
  readonly misses: readonly Miss[];
}

/**
 * What a choice of times costs, each level a sum over every date of every meeting as it then stands, moved or not. In
 * the order that an assistant would choose by: each level counts only where all before it are equal.
 */
export interface SlotLevels {
  /** For each required person and date, the minutes outside their working hours, in whole steps of the search. */
  readonly outsideMinutes: number;
  /** Required people who are busy, out of office, away that day, or gave no answer: once for each date. */
  readonly requiredMissing: number;
  /** Dates against a wish that was said, once for each wish. */
  readonly wishesBroken: number;
  readonly moves: number;
  readonly movesToAnotherDay: number;
  /** Optional people who are held up or outside their working hours: once for each date. */
  readonly optionalMissing: number;
  /**
   * One for each person and date with something tentative, each date over lunch (12:00 to 13:00), each Friday that ends
   * after 15:00, each week in which the Review comes before the Sync, each date that holds two of the meetings.
   */
  readonly preferencesBroken: number;
}

/** What the one who chooses would rather have, in yes and no: more than a moved date, less than a required person. */
export interface Wishes {
  readonly noFridays: boolean;
  readonly notOverLunch: boolean;
  readonly overByFive: boolean;
}

/** What leaves a meeting no time: its weekdays, its hours, a horizon without an occurrence, or the lock on its time. */
export interface Constraint {
  readonly meeting: MeetingId;
  readonly limit: 'weekdays' | 'hours' | 'horizon' | 'locked';
}

/** The best times of all the meetings, in the order asked; or the fewest constraints that block them all together. */
export type Placement =
  | { readonly kind: 'placed'; readonly levels: SlotLevels; readonly slots: readonly SlotTime[] }
  | { readonly kind: 'noSlot'; readonly blockedBy: readonly Constraint[]; readonly because: NoSlotReason };

/** Why the meetings that are named have no time. */
export type NoSlotReason =
  /** Within what is allowed they always overlap, and somebody is required in more than one. */
  | { readonly kind: 'overlap' }
  /** The locked time, or the meeting itself, falls on no date of the horizon. */
  | { readonly kind: 'lockedOnNoDate' | 'onNoDate' }
  | { readonly kind: 'noWeekday' }
  | {
      readonly kind: 'doesNotFit';
      readonly durationMinutes: number;
      readonly from: WallTime;
      readonly until: WallTime;
    };
