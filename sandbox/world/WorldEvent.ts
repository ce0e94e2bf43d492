import type { Weekday } from './localDates';
import type { WallTime } from './windowsZones';

export type ResponseKind =
  | 'none'
  | 'organizer'
  | 'tentativelyAccepted'
  | 'accepted'
  | 'declined'
  | 'notResponded';
export type ShowAs = 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';
type Sensitivity = 'normal' | 'personal' | 'private' | 'confidential';
type AttendeeType = 'required' | 'optional' | 'resource';

export interface WorldAttendee {
  readonly name: string;
  readonly address: string;
  readonly type: AttendeeType;
  readonly response: ResponseKind;
  readonly respondedAt: string | null;
  /** When they would rather meet. */
  readonly proposedNewTime?: { readonly start: WallTime; readonly end: WallTime };
}

export interface WorldRecurrence {
  readonly pattern: {
    readonly type:
      | 'daily'
      | 'weekly'
      | 'absoluteMonthly'
      | 'relativeMonthly'
      | 'absoluteYearly'
      | 'relativeYearly';
    readonly interval: number;
    readonly month: number;
    readonly dayOfMonth: number;
    readonly daysOfWeek: readonly Weekday[];
    readonly firstDayOfWeek: Weekday;
    readonly index: 'first' | 'second' | 'third' | 'fourth' | 'last';
  };
  readonly range: {
    readonly type: 'endDate' | 'noEnd' | 'numbered';
    readonly startDate: string;
    readonly endDate: string | null;
    readonly recurrenceTimeZone: string;
    readonly numberOfOccurrences: number;
  };
}

export interface WorldAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly contentBytes: string;
  readonly isInline: boolean;
  readonly modifiedAt: string;
}

/** What an occurrence can have different from its series. */
export interface EventFields {
  readonly subject: string;
  /** HTML. */
  readonly body: string;
  readonly start: WallTime;
  readonly end: WallTime;
  readonly isAllDay: boolean;
  readonly showAs: ShowAs;
  readonly sensitivity: Sensitivity;
  readonly importance: 'low' | 'normal' | 'high';
  readonly categories: readonly string[];
  readonly location: string;
  readonly attendees: readonly WorldAttendee[];
  readonly isReminderOn: boolean;
  readonly reminderMinutes: number;
  readonly responseRequested: boolean;
  readonly allowNewTimeProposals: boolean;
  readonly hideAttendees: boolean;
}

/** One item in one mailbox. An attendee's copy shares the organizer's `iCalUId`, not the id. */
export interface WorldEvent extends EventFields {
  readonly id: string;
  readonly iCalUId: string;
  readonly changeKey: number;
  readonly createdAt: string;
  readonly modifiedAt: string;
  readonly organizer: { readonly name: string; readonly address: string };
  readonly isOrganizer: boolean;
  readonly isCancelled: boolean;
  readonly response: ResponseKind;
  readonly respondedAt: string | null;
  readonly recurrence: WorldRecurrence | null;
  /** By the date in the series' zone on which the occurrence stood originally. */
  readonly exceptions: ReadonlyMap<string, Partial<EventFields>>;
  readonly cancelledDates: ReadonlySet<string>;
  readonly onlineMeeting: { readonly joinUrl: string; readonly conferenceId: string } | null;
  readonly transactionId: string | null;
  readonly extendedProperties: ReadonlyMap<string, string>;
  readonly attachments: readonly WorldAttachment[];
  /** Came with the world, and nobody has touched it since. */
  readonly seeded: boolean;
}
