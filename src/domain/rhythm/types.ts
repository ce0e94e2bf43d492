import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';
import type { Role } from '../../playbook/roles';
import type { Agenda } from '../agenda/types';
import type { Organization, Person } from '../org/types';
import type { SeriesTime } from '../recurrence/types';
import type { LocalDate, WallTime } from '../time/types';

/** Required and optional people are invited; informed ones get the summary. */
export type AttendanceKind = 'required' | 'optional' | 'informed';

/** Why a role is in the room. */
export type Reason =
  | { readonly kind: 'leads' }
  | { readonly kind: 'partnership' }
  | {
      readonly kind: 'accountable' | 'responsible' | 'consulted' | 'informed';
      readonly decision: DecisionId;
      /** As the organization calls it. */
      readonly title: string;
    };

/** One role's place in one meeting, as it follows from the RACI, and what the organization made of it. */
export interface RoleAttendance {
  readonly role: Role;
  /** Null when the seat is vacant. */
  readonly person: Person | null;
  readonly kind: AttendanceKind;
  readonly reasons: readonly Reason[];
  /** What follows from the RACI, when the organization chose otherwise; else null. */
  readonly overriddenFrom: AttendanceKind | null;
}

export interface AttendanceOverride {
  readonly meeting: MeetingId;
  readonly role: Role;
  readonly kind: AttendanceKind;
}

/** One occurrence that is held at another time than its series', in the zone of the series and as long as the others. */
export interface OccurrenceMove {
  readonly meeting: MeetingId;
  /** The date on which the series would have it. */
  readonly date: LocalDate;
  readonly toDate: LocalDate;
  readonly toTime: WallTime;
}

/** Somebody who is in a meeting without a seat that puts them there. */
export interface ExtraPerson {
  readonly person: Person;
  readonly kind: 'required' | 'optional';
  readonly because: string;
}

/** One topic of a meeting's agenda, in the place that the leaders gave it. */
export interface TopicChoice {
  /** As the playbook or the decision calls it; the organization's own words for one of its own. */
  readonly title: string;
  /** Null: its share of the time that the others leave. */
  readonly minutes: number | null;
  readonly isOwn: boolean;
}

/** What was decided about one meeting otherwise than it follows from the playbook and the seats. */
export interface MeetingDetails {
  /** The first date on which it is no longer held; null while it goes on. */
  readonly endsFrom: LocalDate | null;
  /** Empty: as the playbook calls it. */
  readonly name: string;
  /** Where it is held beside Teams; empty where it is nowhere. */
  readonly room: string;
  readonly people: readonly ExtraPerson[];
  /** Empty: the playbook's topics in its order. Standing topics that are not named follow the named ones. */
  readonly topics: readonly TopicChoice[];
}

/** What was chosen on one meeting that people read in its agenda, so that a later choice can be taken back. */
export interface AgendaChoices extends Pick<MeetingDetails, 'name' | 'people' | 'topics'> {
  readonly overrides: readonly Omit<AttendanceOverride, 'meeting'>[];
}

export type DriftField = 'subject' | 'time' | 'attendee' | 'end' | 'occurrence' | 'attendeeOnDate';

/** What was decided on something that somebody changed in the calendar; stays until it is taken back or settled. */
export interface DriftChoice {
  readonly meeting: MeetingId;
  readonly field: DriftField;
  /** Whom it is about, for an attendee; else empty. */
  readonly mail: string;
  /** On which date the series would have it, where it is about one occurrence; else null. */
  readonly date: LocalDate | null;
  readonly choice: 'keep' | 'restore';
}

/** A field that decides about meetings and says something that Tandem does not understand. */
export interface UnreadSetting {
  /** Null where it is about all of them. */
  readonly meeting: MeetingId | null;
  /** Of the row. */
  readonly key: string;
  /** "key" for the row's own key. */
  readonly field: string;
  readonly value: string;
}

/** Everything that a person decides about the rhythm. What is kept, and what the plan follows from. */
export interface RhythmSettings {
  readonly organization: Organization;
  readonly overrides: readonly AttendanceOverride[];
  /** A meeting without a time is not scheduled yet. */
  readonly times: Readonly<Partial<Record<MeetingId, SeriesTime>>>;
  /** What was decided on single dates; one that the series no longer has, or cannot give up, is passed over. */
  readonly moves: readonly OccurrenceMove[];
  /** What was decided on differences of the calendar; absent where nothing was. */
  readonly choices?: readonly DriftChoice[];
  /** Absent where nothing was decided otherwise on any meeting. */
  readonly details?: Readonly<Partial<Record<MeetingId, MeetingDetails>>>;
  /** Absent where everything that decides about meetings can be read. */
  readonly unread?: readonly UnreadSetting[];
  /** In whose calendar the series stand: a person, never whoever looks. Null while nobody has said so. */
  readonly organizer: Person | null;
}

/** One invited person; somebody in two seats is one attendee with both roles, required if either is. */
export interface ExpectedAttendee {
  readonly person: Person;
  /** Empty for somebody who is there without a seat. */
  readonly roles: readonly Role[];
  readonly kind: 'required' | 'optional';
}

/** From when on a meeting is no longer held, on purpose. */
export interface SeriesEnd {
  readonly from: LocalDate;
  /** No date of it is to come. */
  readonly isOver: boolean;
}

/** Somebody without whom the meeting should not leave: who leads it, or is accountable for what it decides. */
export interface AskedPerson {
  readonly mail: string;
  /** "Grace Liu (COO)". */
  readonly who: string;
  /** A phrase: "accountable for AI budget allocation". */
  readonly why: string;
}

/** What the check on sending must know of one meeting, ready to be said: it travels with the series. */
export interface MeetingCheck {
  /** The seats are those of this day. */
  readonly knownOn: LocalDate;
  readonly asked: readonly AskedPerson[];
}

/** The same of all three meetings, with what the organization calls them. */
export interface KnownChecks {
  readonly knownOn: LocalDate;
  readonly names: Readonly<Record<MeetingId, string>>;
  readonly asked: Readonly<Record<MeetingId, readonly AskedPerson[]>>;
}

/** A series as it should stand in the organizer's calendar. */
export interface ExpectedSeries {
  readonly meeting: MeetingId;
  readonly subject: string;
  /** Without the organizer, who is in the meeting anyway. */
  readonly attendees: readonly ExpectedAttendee[];
  readonly time: SeriesTime;
  /** In the order of their dates; at most one for each date. */
  readonly moves: readonly OccurrenceMove[];
  readonly agenda: Agenda;
  readonly chosen: AgendaChoices;
  /** Empty where none is named. */
  readonly room: string;
  /** Null while it goes on. */
  readonly end: SeriesEnd | null;
  /** What the check on sending must know of it; absent where the day is not known on which that is so. */
  readonly check?: MeetingCheck;
}
