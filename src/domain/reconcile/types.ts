import type { MeetingId } from '../../playbook/meetings';
import type { PersonMismatch } from '../org/verifySeats';
import type { SeriesTime } from '../recurrence/types';
import type { DriftField, ExpectedSeries, OccurrenceMove, UnreadSetting } from '../rhythm/types';
import type { Instant, LocalDate } from '../time/types';
import type { OccurrenceTime, DisplayValue } from './displayValue';
import type { StepReason } from './stepReason';

export interface ActualAttendee {
  readonly name: string;
  /** Compared without regard to case. */
  readonly mail: string;
  readonly kind: 'required' | 'optional' | 'resource';
  readonly response: 'none' | 'accepted' | 'tentative' | 'declined';
  /** When they would rather meet, for some of the dates; absent where they proposed nothing. */
  readonly proposes?: Instant;
}

/** What Tandem last wrote on a series, kept on the series itself. */
export interface WrittenSeries {
  readonly subject: string;
  readonly time: SeriesTime;
  readonly attendees: readonly { readonly mail: string; readonly kind: 'required' | 'optional' }[];
  /** Fingerprint of the agenda in the body and the file. */
  readonly agenda: string;
  /** From what the agenda and the people were made, beside seats and letters; absent where that was not recorded. */
  readonly chosen?: ExpectedSeries['chosen'];
  /** Where it is held; absent where Tandem named no room. */
  readonly room?: string;
  /** The last date, where Tandem ended it; absent where it did not. */
  readonly endsOn?: LocalDate;
}

export type { OccurrenceTime, DisplayValue } from './displayValue';

/** An occurrence that is not as its series has it. */
export interface SeriesException {
  /** The date on which the series would have it. */
  readonly date: LocalDate;
  /** Null when it was cancelled. */
  readonly standsAt: OccurrenceTime | null;
}

/** A date that is still to come and has other people than its series. */
export interface PeopleOfDate {
  /** On which the series would have it. */
  readonly date: LocalDate;
  readonly standsAt: OccurrenceTime;
  /** Everybody who is invited to it, rooms too. */
  readonly people: readonly PlannedAttendee[];
}

/** A series as the calendar has it now. */
export interface ActualSeries {
  /** Graph's id of the series master. */
  readonly eventId: string;
  /** ETag, sent back as If-Match. */
  readonly etag: string;
  /** The same in every attendee's calendar; null where the service does not tell. */
  readonly iCalUId: string | null;
  readonly meeting: MeetingId;
  readonly subject: string;
  /** The address of who sends it; null where it is not told. */
  readonly organizer?: string | null;
  readonly attendees: readonly ActualAttendee[];
  /** Null when somebody gave it a pattern that Tandem does not know; `patternText` says which, and is empty else. */
  readonly time: SeriesTime | null;
  readonly patternText: string;
  readonly joinUrl: string | null;
  readonly webLink: string | null;
  readonly hasAgendaFile: boolean;
  /** Null when the record is unreadable: then the calendar's own state counts as last written. */
  readonly written: WrittenSeries | null;
  /** The series' last date when somebody ended it; null while it has no end. */
  readonly endsOn: string | null;
  /** Moved and cancelled dates, where they were asked for; else none. */
  readonly exceptions: readonly SeriesException[];
  /** Absent where none has other people, or none was asked for. */
  readonly peopleOfDates?: readonly PeopleOfDate[];
  readonly lastModifiedUtc: Instant;
}

/** What is mailed because single dates of the series are not as it has them. */
export interface MailsOfDates {
  readonly dates: number;
  /** An address as often as it gets one. */
  readonly mails: readonly string[];
}

interface StepFacts {
  readonly meeting: MeetingId;
  readonly why: readonly StepReason[];
  readonly mails: readonly string[];
  /** Exchange tells of a changed series once more for each date that is not as its series has it. */
  readonly ofDates?: MailsOfDates;
}

export type SingleStep = StepFacts &
  (
    | { readonly kind: 'create'; readonly series: ExpectedSeries }
    /** Attach the agenda file; before anybody is invited, so that it arrives with the invitation. */
    | { readonly kind: 'attachAgenda'; readonly series: ExpectedSeries; readonly eventId: string | null }
    /** Set the people: invites the new, tells the removed, leaves guests in place. */
    | {
        readonly kind: 'setAttendees';
        readonly series: ExpectedSeries;
        readonly eventId: string | null;
        readonly etag: string | null;
        readonly attendees: readonly PlannedAttendee[];
        readonly added: readonly string[];
        readonly removed: readonly string[];
      }
    /** Writes when it is held and until when: two facts, of which either may stay as the calendar has it. */
    | {
        readonly kind: 'changeTime';
        readonly series: ExpectedSeries;
        readonly eventId: string;
        readonly etag: string | null;
        readonly time: SeriesTime;
        /** The last date; null without an end. */
        readonly endsOn: LocalDate | null;
      }
    | {
        readonly kind: 'rename';
        readonly series: ExpectedSeries;
        readonly eventId: string;
        readonly etag: string | null;
      }
    /** Rewrite the agenda in the body around the join block, and replace the file. */
    | {
        readonly kind: 'replaceAgenda';
        /** Title and room are written with it, so that people are mailed once. */
        readonly renames?: boolean;
        readonly series: ExpectedSeries;
        readonly eventId: string;
        readonly etag: string | null;
      }
    /** Hold one occurrence at another time. */
    | {
        readonly kind: 'moveOccurrence';
        readonly series: ExpectedSeries;
        readonly eventId: string | null;
        readonly move: OccurrenceMove;
        /** Where it stands until then; found elsewhere, it is left alone. */
        readonly from: OccurrenceTime;
      }
    /** Sets who is invited to one occurrence, and nothing else of it. */
    | {
        readonly kind: 'setDatePeople';
        readonly series: ExpectedSeries;
        readonly eventId: string;
        /** The date on which the series would have it. */
        readonly date: LocalDate;
        /** Where it stands until then; found elsewhere, it is left alone. */
        readonly from: OccurrenceTime;
        readonly attendees: readonly PlannedAttendee[];
      }
    /** Takes one occurrence away. It cannot be brought back. */
    | {
        readonly kind: 'cancelOccurrence';
        readonly series: ExpectedSeries;
        readonly eventId: string;
        /** The date on which the series would have it. */
        readonly date: LocalDate;
        /** Where it stands until then; found elsewhere, it is left alone. */
        readonly from: OccurrenceTime;
        readonly message?: string;
      }
    /** Ends a series that has begun: what was held stays in people's calendars. */
    | {
        readonly kind: 'end';
        readonly series: ExpectedSeries;
        readonly eventId: string;
        readonly etag: string | null;
        /** As the calendar has it. */
        readonly time: SeriesTime;
        /** The last date. */
        readonly endsOn: LocalDate;
        readonly message?: string;
      }
    /** A second series with the same tag, or one of which nothing was held yet and nothing will be. */
    | {
        readonly kind: 'cancel';
        readonly eventId: string;
        readonly subject: string;
        readonly message?: string;
      }
  );

/** What can be written to a series that stands, by one request. */
export type ChangePart = Extract<
  SingleStep,
  { readonly kind: 'setAttendees' | 'changeTime' | 'rename' | 'replaceAgenda' | 'end' }
>;

/** Several changes to one series in one request, so that each person is mailed once. */
type JoinedStep = StepFacts & {
  readonly kind: 'changeTogether';
  readonly series: ExpectedSeries;
  readonly eventId: string;
  readonly etag: string | null;
  readonly parts: readonly ChangePart[];
};

/**
 * One request to the calendar, with why. `mails` are the people who receive something when it is made; `message` is what
 * the organizer writes to them, where they do.
 */
export type PlanStep = SingleStep | JoinedStep;

export interface PlannedAttendee {
  readonly name: string;
  readonly mail: string;
  readonly kind: 'required' | 'optional' | 'resource';
  /** A guest of the tenant, or somebody with an address of another domain than the organizer's. */
  readonly outside?: 'guest' | 'otherDomain';
}

export type { DriftChoice } from '../rhythm/types';

/** What somebody changed in the calendar since Tandem last wrote it. */
export interface Drift {
  readonly meeting: MeetingId;
  readonly field: DriftField;
  /** Whom it is about, for an attendee; else empty. */
  readonly mail: string;
  /** On which date the series would have it, where it is about one occurrence; else null. */
  readonly date: LocalDate | null;
  readonly expected: DisplayValue;
  readonly actual: DisplayValue;
}

/** Ended: on purpose, and over. */
export type SeriesState = 'missing' | 'incomplete' | 'inOrder' | 'drifted' | 'ended';

/** Why some of the changes may not be made yet. */
export type PlanBlock =
  /** The address in a seat is not that of the account. */
  | ({ readonly kind: 'mismatch' } & PersonMismatch)
  /** What decides about a meeting cannot be read. */
  | ({ readonly kind: 'unread' } & UnreadSetting)
  /** The directory could not be asked who holds the seats. */
  | { readonly kind: 'notVerified'; readonly detail: string };

export interface Plan {
  /** What keeps changes out of `steps`; absent where nothing does. */
  readonly blocked?: readonly PlanBlock[];
  /** In the order in which they are made; steps of one meeting depend on each other, meetings do not. */
  readonly steps: readonly PlanStep[];
  readonly drifts: readonly Drift[];
  readonly states: Readonly<Partial<Record<MeetingId, SeriesState>>>;
}
