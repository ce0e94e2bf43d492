import type { AppointmentDraft, FormAttendee, NeededChange } from '../../../src/domain/appointment/types';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import type { ExpectedSeries, RhythmSettings } from '../../../src/domain/rhythm/types';
import { agendaFileName } from '../../../src/domain/agenda/agendaFileName';
import type { MeetingId } from '../../../src/playbook/meetings';
import { ada, sam, settings } from '../rhythm/builders';

export const attendee = ({ name, mail }: FormAttendee): FormAttendee => ({ name, mail });

/** A form as it opens: empty, organized by the CAIO. */
export function draft(changes: Partial<AppointmentDraft> = {}): AppointmentDraft {
  return {
    subject: '',
    organizer: attendee(ada),
    required: [],
    optional: [],
    time: { startUtc: 0, endUtc: 1_800_000 },
    recurrence: null,
    hasAgenda: false,
    attachmentNames: [],
    categories: [],
    meeting: null,
    ...changes,
  };
}

export function expected(meeting: MeetingId, changes: Partial<RhythmSettings> = {}): ExpectedSeries {
  return expectedSeries(settings(changes), ada).find((series) => series.meeting === meeting)!;
}

/** The form after the changes, as Outlook would have it. */
export function filled(
  form: AppointmentDraft,
  changes: readonly NeededChange[],
  { agenda }: ExpectedSeries,
): AppointmentDraft {
  return changes.reduce<AppointmentDraft>((before, change) => {
    switch (change.kind) {
      case 'subject':
        return { ...before, subject: change.subject };
      case 'attendees':
        return { ...before, required: change.required, optional: change.optional };
      case 'recurrence':
        return { ...before, recurrence: change.time };
      case 'body':
        return { ...before, hasAgenda: true };
      case 'agendaFile':
        return { ...before, attachmentNames: [...before.attachmentNames, agendaFileName(agenda.title)] };
      case 'category':
        return { ...before, categories: [...before.categories, change.name] };
      case 'tag':
        return { ...before, meeting: change.meeting };
    }
  }, form);
}

/** Somebody without a seat. */
export const guest = attendee(sam);
