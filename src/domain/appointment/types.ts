import type { MeetingId } from '../../playbook/meetings';
import type { Role } from '../../playbook/roles';
import type { DisplayValue, WrittenSeries } from '../reconcile/types';
import type { SeriesTime } from '../recurrence/types';
import type { Reason } from '../rhythm/types';
import type { Interval } from '../time/types';

/** Somebody in the form's lines of people. */
export interface FormAttendee {
  readonly name: string;
  /** Compared without regard to case. */
  readonly mail: string;
}

/** What a client may fail to tell of a form, each by itself. */
export type DraftPart = NeededChange['kind'] | 'organizer' | 'time';

/** What Tandem last filled in, as the form's own property says, or as this pane remembers. */
export interface EarlierFilling {
  readonly meeting: MeetingId;
  readonly written: WrittenSeries | null;
}

/**
 * The appointment as it stands in the open form, sent or not. What the client did not tell stands in `unread`; its field
 * then says nothing.
 */
export interface AppointmentDraft {
  readonly unread: readonly DraftPart[];
  readonly subject: string;
  /** Null where the client does not tell. */
  readonly organizer: FormAttendee | null;
  readonly required: readonly FormAttendee[];
  readonly optional: readonly FormAttendee[];
  readonly time: Interval;
  /** How it recurs; null for a single appointment, and for a pattern that the playbook does not know. */
  readonly recurrence: SeriesTime | null;
  /** Where it recurs in a way that the playbook does not know; else absent. */
  readonly otherRecurrence?: DisplayValue;
  /** It takes the whole day. */
  readonly isAllDay: boolean;
  /** Whether it stands in the calendar already. */
  readonly isSaved: boolean;
  /** True when the text holds an agenda of Tandem's. */
  readonly hasAgenda: boolean;
  /** What the text says, as `wordsKey` tells it. */
  readonly words: string;
  /** Whether the agenda stands as this pane left it: nobody worked on it since. */
  readonly isAgendaUntouched: boolean;
  /** Whether the text holds the way into a Teams meeting. */
  readonly isOnline: boolean;
  readonly attachmentNames: readonly string[];
  readonly categories: readonly string[];
  /** The meeting that Tandem's own property names; null where there is none. */
  readonly meeting: MeetingId | null;
  /** Null where Tandem never filled it in. */
  readonly earlier: EarlierFilling | null;
  /** The address of whose calendar it stands in, where that is not the signed-in person's own. */
  readonly onBehalfOf: string | null;
}

/** One thing to fill in that needs no document. Each replaces its part and leaves the others. */
export type PlainFormChange =
  | { readonly kind: 'subject'; readonly subject: string }
  /** Everybody stands in one of the lines; whoever `gone` names leaves, and whoever came meanwhile stays. */
  | {
      readonly kind: 'attendees';
      readonly required: readonly FormAttendee[];
      readonly optional: readonly FormAttendee[];
      readonly gone?: readonly FormAttendee[];
    }
  | { readonly kind: 'recurrence'; readonly time: SeriesTime }
  | { readonly kind: 'category'; readonly name: string }
  /** What the Teams tab recognises the series by. `written` is what Tandem filled in, in its own form. */
  | { readonly kind: 'tag'; readonly meeting: MeetingId; readonly written: string };

/**
 * A change as the rules name it: `needs` says what `documents` must make of the agenda before it can be filled in. The file
 * comes in place of those that `instead` names.
 */
export type NeededChange =
  | PlainFormChange
  | { readonly kind: 'body'; readonly needs: 'agendaHtml' }
  | { readonly kind: 'agendaFile'; readonly needs: 'agendaFile'; readonly instead: readonly string[] };

/** What stands in a part of the form, or should. */
export type FormValue =
  | DisplayValue
  | { readonly kind: 'allDay' | 'agendaFirst' | 'otherAgenda' | 'knownInTeams' }
  | { readonly kind: 'agendaOf'; readonly meeting: MeetingId }
  /** By their names. */
  | {
      readonly kind: 'people';
      readonly required: readonly string[];
      readonly optional: readonly string[];
      readonly leaving: readonly string[];
    };

/** A part of the form that is not as the meeting asks for. */
export interface FormDifference {
  readonly part: NeededChange['kind'];
  /**
   * 'missing': filling it in takes nothing away. 'earlier': what stands there is Tandem's own, of another meeting or of
   * earlier; filling replaces it. 'own': somebody put something else there. 'unknown': the client does not tell what
   * stands there. These two are left as they are, and change only where the person chooses it.
   */
  readonly state: 'missing' | 'earlier' | 'own' | 'unknown';
  readonly expected: FormValue;
  /** Empty words where nothing stands. */
  readonly actual: FormValue;
  readonly change: NeededChange;
}

/** Why somebody is asked for; `chosen`: the organization says otherwise than the matrix. */
export type PartReason = Reason | { readonly kind: 'chosen' };

/** One person's, or one empty seat's, part in the meeting against the form's lines. */
export type PersonCheck =
  /** Stands in the form, or organizes. */
  | {
      readonly kind: 'present';
      readonly person: FormAttendee;
      readonly roles: readonly Role[];
      readonly asked: 'required' | 'optional';
      readonly reasons: readonly PartReason[];
    }
  /** Is asked for and not there; `add` puts them in their line and leaves everybody else. Optional ones are told quietly. */
  | {
      readonly kind: 'missing';
      readonly person: FormAttendee;
      readonly roles: readonly Role[];
      readonly asked: 'required' | 'optional';
      readonly reasons: readonly PartReason[];
      readonly add: Extract<PlainFormChange, { readonly kind: 'attendees' }>;
    }
  /** Is there without being asked for; stays. */
  | {
      readonly kind: 'guest';
      readonly person: FormAttendee;
      readonly roles: readonly Role[];
      readonly reasons: readonly PartReason[];
    }
  /** A seat that nobody holds, of a role that is asked for. */
  | {
      readonly kind: 'vacant';
      readonly roles: readonly Role[];
      readonly asked: 'required' | 'optional';
      readonly reasons: readonly PartReason[];
    };
