import type { SeriesTime } from '../../domain/recurrence/types';
import type { Interval } from '../../domain/time/types';
import type { MeetingId } from '../../playbook/meetings';
import type { AgendaFile } from './Calendar';
import type { Failure } from './Failure';

/** Somebody in the form's lines of people. */
export interface FormAttendee {
  readonly name: string;
  /** Compared without regard to case. */
  readonly mail: string;
}

/** A part of the form that Tandem fills. A client may lack the API for it. */
export type FormPart = FormChange['kind'];

/** The appointment as it stands in the open form, sent or not. */
export interface AppointmentDraft {
  readonly subject: string;
  /** Null where the client does not tell. */
  readonly organizer: FormAttendee | null;
  readonly required: readonly FormAttendee[];
  readonly optional: readonly FormAttendee[];
  readonly time: Interval;
  /** How it recurs; null for a single appointment, and for a pattern that the playbook does not know. */
  readonly recurrence: SeriesTime | null;
  /** True when the text holds an agenda of Tandem's. */
  readonly hasAgenda: boolean;
  readonly attachmentNames: readonly string[];
  readonly categories: readonly string[];
  /** The meeting that Tandem's own property names; null where there is none. */
  readonly meeting: MeetingId | null;
}

/** One thing to fill in. Each replaces its part and leaves the others. */
export type FormChange =
  | { readonly kind: 'subject'; readonly subject: string }
  | {
      readonly kind: 'attendees';
      readonly required: readonly FormAttendee[];
      readonly optional: readonly FormAttendee[];
    }
  | { readonly kind: 'recurrence'; readonly time: SeriesTime }
  /** The agenda before what the person wrote, in place of an older one; a join block stays. */
  | { readonly kind: 'body'; readonly agendaHtml: string }
  | { readonly kind: 'agendaFile'; readonly file: AgendaFile }
  | { readonly kind: 'category'; readonly name: string }
  /** What the Teams tab recognises the series by. `written` is what Tandem filled in, in its own form. */
  | { readonly kind: 'tag'; readonly meeting: MeetingId; readonly written: string };

export type FillOutcome =
  | { readonly kind: 'done' }
  /** This client has no way to fill this part. */
  | { readonly kind: 'unsupported' }
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
