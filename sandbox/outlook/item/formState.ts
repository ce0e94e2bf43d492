import { notesOf, type NoteState } from './notices';
import type { ComposedAppointment, FormPerson } from './OpenItem';
import { repeatChoices, repeatValue, type RepeatChoice } from './repeats';

/** The form as the page shows it. */
export interface FormState {
  readonly subject: string;
  readonly required: readonly FormPerson[];
  readonly optional: readonly FormPerson[];
  /** "2026-11-24T10:00", in `zone`. */
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly isAllDay: boolean;
  readonly location: string;
  readonly repeat: string;
  readonly repeatChoices: readonly RepeatChoice[];
  /** The last day of the series; empty where it has no end. */
  readonly until: string;
  readonly bodyHtml: string;
  readonly files: readonly { readonly id: string; readonly name: string; readonly sizeKb: number }[];
  readonly categories: readonly string[];
  readonly isOnline: boolean;
  readonly isSaved: boolean;
  readonly isOccurrence: boolean;
  readonly notices: readonly NoteState[];
}

const sizeKb = (contentBytes: string): number => Math.ceil(Buffer.from(contentBytes, 'base64').length / 1024);

export function formStateOf(item: ComposedAppointment): FormState {
  const { form, eventId, originalDate } = item;
  return {
    ...{ subject: form.subject, required: form.required, optional: form.optional },
    start: form.start.local.slice(0, 16),
    end: form.end.local.slice(0, 16),
    zone: form.start.zone,
    isAllDay: form.isAllDay,
    location: form.location,
    repeat: repeatValue(form),
    repeatChoices: repeatChoices(form),
    until: form.recurrence?.range.endDate ?? '',
    bodyHtml: form.bodyHtml,
    files: form.files.map(({ id, name, contentBytes }) => ({ id, name, sizeKb: sizeKb(contentBytes) })),
    categories: form.categories,
    isOnline: form.onlineMeeting !== null,
    isSaved: eventId !== null,
    isOccurrence: originalDate !== null,
    notices: notesOf(item),
  };
}
