import { expectedForm } from '../../../src/application/fillAppointment';
import { agendaHtml } from '../../../src/documents/agendaHtml';
import type { ExpectedForm } from '../../../src/domain/appointment/formDifferences';
import type {
  AppointmentDraft,
  EarlierFilling,
  FormAttendee,
  NeededChange,
} from '../../../src/domain/appointment/types';
import type { WrittenSeries } from '../../../src/domain/reconcile/types';
import { expectedSeries } from '../../../src/domain/rhythm/expectedSeries';
import { meetingName } from '../../../src/domain/rhythm/meetings';
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
    unread: [],
    isAllDay: false,
    isSaved: false,
    words: '',
    isAgendaUntouched: false,
    isOnline: true,
    earlier: null,
    onBehalfOf: null,
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
  series: ExpectedSeries,
): AppointmentDraft {
  const { agenda } = series;
  return changes.reduce<AppointmentDraft>((before, change) => {
    switch (change.kind) {
      case 'subject':
        return { ...before, subject: change.subject };
      case 'attendees':
        return { ...before, required: change.required, optional: change.optional };
      case 'recurrence':
        return { ...before, recurrence: change.time };
      case 'body':
        return { ...before, hasAgenda: true, words: inForm(series).agendaWords };
      case 'agendaFile':
        return {
          ...before,
          attachmentNames: withFile(before.attachmentNames, agendaFileName(agenda.title), change.instead),
        };
      case 'category':
        return { ...before, categories: [...before.categories, change.name] };
      case 'tag':
        return { ...before, meeting: change.meeting, earlier: earlierOf(change) };
    }
  }, form);
}

function withFile(names: readonly string[], name: string, instead: readonly string[]): readonly string[] {
  return [...names.filter((one) => one !== name && !instead.includes(one)), name];
}

function earlierOf({ meeting, written }: Extract<NeededChange, { readonly kind: 'tag' }>): EarlierFilling {
  return { meeting, written: (JSON.parse(written) as { readonly written: WrittenSeries }).written };
}

/** The series with its agenda as it is written into a form. */
export const inForm = (series: ExpectedSeries, changes: Partial<RhythmSettings> = {}): ExpectedForm =>
  expectedForm(series, { agendaHtml }, (meeting) => meetingName(settings(changes), meeting));

/** Somebody without a seat. */
export const guest = attendee(sam);
