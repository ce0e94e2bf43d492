import { agendaFileName } from '../agenda/agendaFileName';
import { agendaFingerprint } from '../agenda/agendaFingerprint';
import { sameTime } from '../reconcile/sameTime';
import { addInRecord } from '../reconcile/seriesRecord';
import type { Told } from '../reconcile/types';
import type { ExpectedAttendee, ExpectedSeries } from '../rhythm/types';
import type { AppointmentDraft, FormAttendee, FormDifference, PlainFormChange } from './types';
import { withPeople } from './withPeople';

/** The category that a governance meeting carries in Outlook. */
const tandemCategory = 'Tandem';

type Difference = FormDifference | null;

/**
 * What the meeting asks for against what stands in the form, in the order in which it is filled in; none where the
 * form is in order. People are only ever added: guests are told by `checkPeople`. The agenda counts as there when the
 * text holds one, whatever its age; filling replaces it.
 */
export function formDifferences(
  draft: AppointmentDraft,
  expected: ExpectedSeries,
): readonly FormDifference[] {
  const differences = [
    subjectDifference(draft, expected),
    attendeesDifference(draft, expected),
    recurrenceDifference(draft, expected),
    agendaDifference(draft),
    fileDifference(draft, expected),
    categoryDifference(draft),
    tagDifference(draft, expected),
  ];
  return differences.filter((difference) => difference !== null);
}

/**
 * The tag that makes the series known in Teams. It says what Tandem asks for, also where the person keeps something
 * else: the tab then shows that as changed by hand.
 */
export function tagOf(expected: ExpectedSeries): Extract<PlainFormChange, { readonly kind: 'tag' }> {
  const { meeting, subject, time, attendees, agenda, check } = expected;
  const people = attendees.map(({ person, kind }) => ({ mail: person.mail, kind }));
  const written = { subject, time, attendees: people, agenda: agendaFingerprint(agenda) };
  return { kind: 'tag', meeting, written: addInRecord(meeting, written, check) };
}

function subjectDifference(draft: AppointmentDraft, { subject }: ExpectedSeries): Difference {
  const actual = draft.subject.trim();
  if (actual === subject) return null;
  return {
    part: 'subject',
    state: actual === '' ? 'missing' : 'own',
    expected: subject,
    actual,
    change: { kind: 'subject', subject },
  };
}

function attendeesDifference(draft: AppointmentDraft, { attendees }: ExpectedSeries): Difference {
  const isOrganizer = ({ mail }: FormAttendee) =>
    draft.organizer !== null && mail.toLowerCase() === draft.organizer.mail.toLowerCase();
  const line = (kind: ExpectedAttendee['kind']) =>
    attendees
      .filter((attendee) => attendee.kind === kind && !isOrganizer(attendee.person))
      .map(({ person: { name, mail } }) => ({ name, mail }));
  const asked = { required: line('required'), optional: line('optional') };
  const change = withPeople(draft, asked);
  if (isAsStands(change, draft)) return null;
  return {
    part: 'attendees',
    state: 'missing',
    expected: peopleInWords(asked),
    actual: peopleInWords(draft),
    change,
  };
}

type Lines = Pick<AppointmentDraft, 'required' | 'optional'>;

const isAsStands = (lines: Lines, draft: Lines) =>
  lines.required.length === draft.required.length && lines.optional.length === draft.optional.length;

function peopleInWords({ required, optional }: Lines): string {
  return [...required.map(({ name }) => name), ...optional.map(({ name }) => `${name} (optional)`)].join(
    ', ',
  );
}

function recurrenceDifference(draft: AppointmentDraft, { time }: ExpectedSeries): Difference {
  const { recurrence, otherRecurrence } = draft;
  if (recurrence !== null && sameTime(recurrence, time)) return null;
  const actual: Told =
    recurrence === null ? (otherRecurrence ?? '') : { kind: 'series', time: recurrence, endsOn: null };
  return {
    part: 'recurrence',
    state: actual === '' ? 'missing' : 'own',
    expected: { kind: 'series', time, endsOn: null },
    actual,
    change: { kind: 'recurrence', time },
  };
}

function agendaDifference({ hasAgenda }: AppointmentDraft): Difference {
  if (hasAgenda) return null;
  const change = { kind: 'body', needs: 'agendaHtml' } as const;
  return { part: 'body', state: 'missing', expected: 'the agenda, before your text', actual: '', change };
}

function fileDifference({ attachmentNames }: AppointmentDraft, { agenda }: ExpectedSeries): Difference {
  const name = agendaFileName(agenda.title);
  if (attachmentNames.includes(name)) return null;
  const change = { kind: 'agendaFile', needs: 'agendaFile' } as const;
  return { part: 'agendaFile', state: 'missing', expected: name, actual: '', change };
}

function categoryDifference({ categories }: AppointmentDraft): Difference {
  if (categories.includes(tandemCategory)) return null;
  const change = { kind: 'category', name: tandemCategory } as const;
  return { part: 'category', state: 'missing', expected: tandemCategory, actual: '', change };
}

/** A tag of another meeting is the add-in's own: replacing it takes nothing from the person. */
function tagDifference({ meeting }: AppointmentDraft, expected: ExpectedSeries): Difference {
  if (meeting === expected.meeting) return null;
  const words = 'known to Tandem in Teams';
  return { part: 'tag', state: 'missing', expected: words, actual: '', change: tagOf(expected) };
}
