import type { FreeBusy } from '../../domain/freebusy/types';
import type { Person } from '../../domain/org/types';
import type { ActualSeries, PlanStep } from '../../domain/reconcile/types';
import type { Interval, LocalDate } from '../../domain/time/types';
import type { MeetingId } from '../../playbook/meetings';
import type { Failure } from './Failure';
import type { Interaction } from './AccessTokens';

/** Whose calendar is opened: the signed-in person's (null), with the right to one's own, or somebody else's in which they may write. */
export type CalendarOwner = Person | null;

/** What a step left behind, or why it did not. A lost connection leaves the outcome unknown: read again. */
export type StepOutcome =
  | { readonly kind: 'done'; readonly eventId: string | null }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A file as it goes with the invitation. */
export interface AgendaFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

/** A step with what `documents` made for it. `eventId` is that of the series created in an earlier round, if any. */
export interface PreparedStep {
  readonly step: PlanStep;
  readonly eventId: string | null;
  /** Deterministic: the same step asks for the same transaction, so that Exchange makes it once. */
  readonly transactionId: string;
  readonly bodyHtml: string | null;
  readonly file: AgendaFile | null;
}

/** One occurrence as it stands in the calendar: moved and cancelled ones too. */
export interface ActualOccurrence extends Interval {
  readonly meeting: MeetingId;
  readonly state: 'asPlanned' | 'moved' | 'cancelled';
}

/** How far reading a calendar may go; `toWrite` asks at once for what writing into it will take. */
export type CalendarInteraction = Interaction | 'toWrite';

/** What an invited person says to a series. */
export type Answer = 'accepted' | 'tentative' | 'declined';

/** The signed-in person's copy of a series that somebody else sends. */
export interface OwnCopy {
  /** Graph's id of the copy. */
  readonly eventId: string;
  readonly iCalUId: string;
  readonly answer: Answer | 'none';
  /** Opens it where it can be answered. */
  readonly webLink: string | null;
}

/** A series with an agenda of Tandem's that somebody else sends. */
export interface ReceivedSeries {
  readonly iCalUId: string;
  readonly subject: string;
  readonly organizer: { readonly name: string; readonly mail: string };
}

export interface Calendar {
  /**
   * The series that carry this workspace's tag, whoever changed them since; never found by subject. Their moved and
   * cancelled dates only where they are asked for, because that takes another round trip. Raises no dialog unless `asking`
   * says so, and takes no right to write unless it is there already.
   */
  findSeries(
    owner: CalendarOwner,
    tenantId: string,
    withExceptions?: readonly MeetingId[],
    interaction?: CalendarInteraction,
  ): Promise<readonly ActualSeries[]>;
  /** Makes the steps, which must be independent of each other, in one round trip. Outcomes in the order of the steps. */
  perform(
    owner: CalendarOwner,
    tenantId: string,
    steps: readonly PreparedStep[],
  ): Promise<readonly StepOutcome[]>;
  /**
   * Free/busy of each address over the window (any length), in slots of `slotMinutes`. Who gives no answer is named.
   * `silent`, as where it is left out, raises no dialog and fails with 'consent' where one would be needed.
   */
  freeBusy(
    mails: readonly string[],
    window: Interval,
    slotMinutes: number,
    interaction?: Interaction,
  ): Promise<readonly FreeBusy[]>;
  /** The days that the signed-in person's own calendar calls holidays. Raises no dialog. */
  ownHolidays(window: Interval): Promise<readonly LocalDate[]>;
  /** Raises no dialog. */
  occurrences(
    owner: CalendarOwner,
    series: readonly ActualSeries[],
    window: Interval,
  ): Promise<readonly ActualOccurrence[]>;
  /** The agenda as it stands in the body of a series, as HTML that anybody may have changed; null where there is none. */
  agendaIn(owner: CalendarOwner, eventId: string): Promise<string | null>;
  /** The person's own copies of these series; one that they have not, or removed, is left out. */
  ownCopies(iCalUIds: readonly string[], interaction: Interaction): Promise<readonly OwnCopy[]>;
  /** Answers for all dates of the series, and tells its organizer. Asks for the right to do so. */
  answer(copy: OwnCopy, answer: Answer): Promise<void>;
  /** The series of the rhythm that others send and the calendar's owner is invited to in the window. */
  receivedRhythm(owner: CalendarOwner, window: Interval): Promise<readonly ReceivedSeries[]>;
  /** The executives in whose calendar the signed-in person may write. */
  managedCalendars(): Promise<readonly Person[]>;
  /** The signed-in person's own zone, as an IANA name. */
  ownZone(): Promise<string>;
}
