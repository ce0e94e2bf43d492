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
  | { readonly kind: 'agendaFile'; readonly file: AgendaFile };

/** A part of the form that Tandem fills. A client may lack the API for it. */
export type FormPart = FormChange['kind'];

export type FillOutcome =
  | { readonly kind: 'done' }
  /** This client has no way to fill this part. */
  | { readonly kind: 'unsupported' }
  /** The mailbox has no category of this name. Making one would take a right over the whole mailbox. */
  | { readonly kind: 'unknownCategory' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The appointment form of Outlook in which the pane is open. Every call has a time-out and rejects with a `FailureError`. */
export interface AppointmentForm {
  /** What this client cannot fill, known before anything is tried. */
  readonly missingParts: readonly FormPart[];
  read(): Promise<AppointmentDraft>;
  /** Makes the changes one after the other; an outcome for each, in their order. One that fails stops none. */
  fill(changes: readonly FormChange[]): Promise<readonly FillOutcome[]>;
  /** What stands in the form now; `undo` puts it back as far as the client can. */
  remember(): Promise<{ undo(): Promise<void> }>;
  /** Calls when people, time or recurrence change in the form. Returns how to stop. */
  onChange(listener: () => void): () => void;
}

/** What is open beside the reading pane. */
export interface ReadItem {
  readonly kind: 'appointment' | 'mail';
  readonly subject: string;
  readonly meeting: MeetingId | null;
}
