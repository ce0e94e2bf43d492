import { type MeetingId, meetings } from '../../playbook/meetings';
import { agendaFileName } from '../agenda/agendaFileName';
import { agendaFingerprint } from '../agenda/agendaFingerprint';
import type { DisplayValue } from '../reconcile/displayValue';
import { sameTime } from '../reconcile/sameTime';
import { addInRecord } from '../reconcile/seriesRecord';
import type { ExpectedSeries } from '../rhythm/types';
import { attendeesDifference } from './attendeesDifference';
import { type MeetingNames, meetingOfTitle } from './recognizeMeeting';
import type { AppointmentDraft, FormDifference, FormValue, NeededChange, PlainFormChange } from './types';

/** The category that a governance meeting carries in Outlook. */
const tandemCategory = 'Tandem';

type Difference = FormDifference | null;

/** A meeting as it should stand in a form. */
export interface ExpectedForm {
  readonly series: ExpectedSeries;
  /** What its agenda says, as `wordsKey` tells it. */
  readonly agendaWords: string;
  readonly nameOf: MeetingNames;
}

/**
 * What the meeting asks for against what stands in the form, in the order in which it is filled in; none where the form
 * is in order. Guests stay: they are told by `checkPeople`. A category that the client does not tell is no difference: it
 * could not be set either.
 */
export function formDifferences(draft: AppointmentDraft, expected: ExpectedForm): readonly FormDifference[] {
  const { series } = expected;
  const differences = [
    subjectDifference(draft, expected),
    attendeesDifference(draft, series),
    recurrenceDifference(draft, series),
    agendaDifference(draft, expected),
    fileDifference(draft, expected),
    categoryDifference(draft),
    tagDifference(draft, series),
  ];
  return differences
    .filter((difference) => difference !== null)
    .map((difference) => (draft.unread.includes(difference.part) ? unread(difference) : difference))
    .filter(({ part, state }) => state !== 'unknown' || (part !== 'category' && part !== 'tag'));
}

const unread = (difference: FormDifference): FormDifference => ({
  ...difference,
  state: 'unknown',
  actual: '',
});

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

/** The title of another meeting is nobody's own. */
function subjectDifference(
  draft: AppointmentDraft,
  { series: { subject }, nameOf }: ExpectedForm,
): Difference {
  const actual = draft.subject.trim();
  if (actual === subject) return null;
  const isEarlier = meetingOfTitle(actual, nameOf) !== null || actual === draft.earlier?.written?.subject;
  return {
    part: 'subject',
    state: actual === '' ? 'missing' : isEarlier ? 'earlier' : 'own',
    expected: subject,
    actual,
    change: { kind: 'subject', subject },
  };
}

function recurrenceDifference(draft: AppointmentDraft, { time }: ExpectedSeries): Difference {
  const { recurrence, isAllDay } = draft;
  if (recurrence !== null && sameTime(recurrence, time) && !isAllDay) return null;
  const value = recurrenceValue(draft);
  return {
    part: 'recurrence',
    state: recurrenceState(draft),
    expected: { kind: 'series', time, endsOn: null },
    actual: value === '' && isAllDay ? { kind: 'allDay' } : value,
    change: { kind: 'recurrence', time },
  };
}

function recurrenceValue({ recurrence, otherRecurrence }: AppointmentDraft): DisplayValue {
  return recurrence === null ? (otherRecurrence ?? '') : { kind: 'series', time: recurrence, endsOn: null };
}

function recurrenceState({
  recurrence,
  otherRecurrence,
  earlier,
}: AppointmentDraft): FormDifference['state'] {
  if (recurrence === null) return otherRecurrence === undefined ? 'missing' : 'own';
  const written = earlier?.written?.time;
  return written !== undefined && sameTime(recurrence, written) ? 'earlier' : 'own';
}

/** One that is not this meeting's is older, edited by hand, or another meeting's. */
function agendaDifference(
  draft: AppointmentDraft,
  { series, agendaWords, nameOf }: ExpectedForm,
): Difference {
  if (draft.words.includes(agendaWords)) return null;
  const saysAgendaOf = (title: string): boolean => draft.words.includes(headingOf(title));
  const other = meetings.find(
    ({ id, title }) => id !== series.meeting && [nameOf(id), title].some(saysAgendaOf),
  );
  const isEarlier = draft.isAgendaUntouched || other !== undefined;
  return {
    part: 'body',
    state: !draft.hasAgenda ? 'missing' : isEarlier ? 'earlier' : 'own',
    expected: { kind: 'agendaFirst' },
    actual: draft.hasAgenda ? agendaValue(other?.id) : '',
    change: { kind: 'body', needs: 'agendaHtml' },
  };
}

const headingOf = (title: string): string => `Agenda:${title}Led by`.replaceAll(' ', '');

const agendaValue = (other: MeetingId | undefined): FormValue =>
  other === undefined ? { kind: 'otherAgenda' } : { kind: 'agendaOf', meeting: other };

function fileDifference(
  { attachmentNames }: AppointmentDraft,
  { series: { agenda }, nameOf }: ExpectedForm,
): Difference {
  const name = agendaFileName(agenda.title);
  const known = meetings.flatMap(({ id, title }) => [nameOf(id), title].map(agendaFileName));
  const instead = attachmentNames.filter((attached) => attached !== name && known.includes(attached));
  if (attachmentNames.includes(name) && instead.length === 0) return null;
  return {
    part: 'agendaFile',
    state: instead.length === 0 ? 'missing' : 'earlier',
    expected: name,
    actual: instead.join(', '),
    change: { kind: 'agendaFile', needs: 'agendaFile', instead },
  };
}

function categoryDifference({ categories }: AppointmentDraft): Difference {
  if (categories.includes(tandemCategory)) return null;
  const change = { kind: 'category', name: tandemCategory } as const;
  return { part: 'category', state: 'missing', expected: tandemCategory, actual: '', change };
}

/** A tag of another meeting is the add-in's own: replacing it takes nothing from the person. */
function tagDifference({ meeting }: AppointmentDraft, expected: ExpectedSeries): Difference {
  if (meeting === expected.meeting) return null;
  const state = meeting === null ? 'missing' : 'earlier';
  return { part: 'tag', state, expected: { kind: 'knownInTeams' }, actual: '', change: tagOf(expected) };
}

/**
 * What it takes to settle these differences. Whenever anything is filled in, the tag is written anew with it, so that
 * what Teams holds the series against is what was filled in; an agenda takes its file along. No difference, no change.
 */
export function neededChanges(
  differences: readonly FormDifference[],
  expected: ExpectedSeries,
): readonly NeededChange[] {
  if (differences.length === 0) return [];
  const changes = differences.map(({ change }) => change).filter(({ kind }) => kind !== 'tag');
  return [...withFile(changes), tagOf(expected)];
}

function withFile(changes: readonly NeededChange[]): readonly NeededChange[] {
  const kinds = changes.map(({ kind }) => kind);
  if (!kinds.includes('body') || kinds.includes('agendaFile')) return changes;
  const behindText = kinds.indexOf('body') + 1;
  const file = { kind: 'agendaFile', needs: 'agendaFile', instead: [] } as const;
  return [...changes.slice(0, behindText), file, ...changes.slice(behindText)];
}
