import type { AppointmentDraft, FormAttendee, PlainFormChange } from '../../domain/appointment/types';
import type { MeetingId } from '../../playbook/meetings';
import type { AgendaFile } from './Calendar';
import type { Failure } from './Failure';

export type { AppointmentDraft, FormAttendee };

/** One thing to fill in. Each replaces its part and leaves the others. */
export type FormChange =
  | PlainFormChange
  /** The agenda before what the person wrote, in place of an older one; a join block stays. */
  | { readonly kind: 'body'; readonly agendaHtml: string }
  /** In place of one of its own name, and of those that are named. */
  | { readonly kind: 'agendaFile'; readonly file: AgendaFile; readonly instead: readonly string[] };

/** A part of the form that Tandem fills. A client may lack the API for it. */
export type FormPart = FormChange['kind'];

export type FillOutcome =
  /** It was read back, and stands there. */
  | { readonly kind: 'done' }
  /** Outlook says that it did it, and it does not stand there, after a second try either; what is missing, by name. */
  | { readonly kind: 'notArrived'; readonly missing: readonly string[] }
  /** Outlook says that it did it, and does not tell what stands there now. */
  | { readonly kind: 'notRead' }
  /** This client has no way to fill this part. */
  | { readonly kind: 'unsupported' }
  /** The mailbox has no category of this name. Making one would take a right over the whole mailbox. */
  | { readonly kind: 'unknownCategory' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export type TakeBackOutcome =
  | { readonly kind: 'takenBack' }
  /** Somebody changed it since: it is theirs, and stays. */
  | { readonly kind: 'changedSince' }
  /** Outlook does not tell what stands there now. */
  | { readonly kind: 'notRead' }
  /** Without a failure, Outlook says that it did it, and it still stands there. */
  | { readonly kind: 'notTakenBack'; readonly failure: Failure | null };

export interface TakenBack {
  readonly part: FormPart;
  readonly outcome: TakeBackOutcome;
}

/** The appointment form of Outlook in which the pane is open. Every call has a time-out and rejects with a `FailureError`. */
export interface AppointmentForm {
  /** What this client cannot fill, known before anything is tried. */
  readonly missingParts: readonly FormPart[];
  /** Every part by itself: what Outlook does not tell in time is unread. Rejects only when it tells nothing at all. */
  read(): Promise<AppointmentDraft>;
  /**
   * Makes the changes, none of which is a missing part, one after the other, and reads each back; an outcome for each, in
   * their order. One that fails stops none. What cannot be read is not written over, but for the parts that are `unseen`: there the person wants it so.
   */
  fill(changes: readonly FormChange[], unseen?: readonly FormPart[]): Promise<readonly FillOutcome[]>;
  /**
   * Takes back everything that was filled in through this form, part by part, where it still stands as it was written;
   * an outcome for each part. What Outlook failed to take back can be tried again.
   */
  takeBack(): Promise<readonly TakenBack[]>;
  /** Calls when people, time or recurrence change in the form. Returns how to stop. */
  onChange(listener: () => void): () => void;
}

/** What is open beside the reading pane. */
export interface ReadItem {
  readonly kind: 'appointment' | 'mail';
  readonly subject: string;
  readonly meeting: MeetingId | null;
}
