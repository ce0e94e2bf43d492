import { mailKey, sameMail } from '../rhythm/sameMail';
import type { ExpectedAttendee, ExpectedSeries } from '../rhythm/types';
import type { AppointmentDraft, FormAttendee, FormDifference, FormValue } from './types';
import { withPeople } from './withPeople';

type Lines = Pick<AppointmentDraft, 'required' | 'optional'>;

/**
 * Whom the meeting asks for against the form's lines; null where they are in order. People are added, and those go whom
 * Tandem had filled in for another meeting, or for somebody who held a seat before; nobody else.
 */
export function attendeesDifference(
  draft: AppointmentDraft,
  { attendees }: ExpectedSeries,
): FormDifference | null {
  const asked = {
    required: askedIn('required', draft, attendees),
    optional: askedIn('optional', draft, attendees),
  };
  const gone = earlierPeople(draft, attendees);
  const change = withPeople(withoutThem(draft, gone), asked);
  if (gone.length === 0 && hasAsMany(change, draft)) return null;
  return {
    part: 'attendees',
    state: gone.length === 0 ? 'missing' : 'earlier',
    expected: named(asked, gone),
    actual: draft.required.length + draft.optional.length === 0 ? '' : named(draft, []),
    change: gone.length === 0 ? change : { ...change, gone },
  };
}

function askedIn(
  kind: ExpectedAttendee['kind'],
  { organizer }: AppointmentDraft,
  attendees: readonly ExpectedAttendee[],
): readonly FormAttendee[] {
  return attendees
    .filter(
      ({ person, kind: asked }) =>
        asked === kind && !(organizer !== null && sameMail(person.mail, organizer.mail)),
    )
    .map(({ person: { name, mail } }) => ({ name, mail }));
}

/** Who stands in the form because Tandem put them there, and is asked for no more. */
function earlierPeople(
  draft: AppointmentDraft,
  attendees: readonly ExpectedAttendee[],
): readonly FormAttendee[] {
  const asked = new Set(attendees.map(({ person }) => mailKey(person.mail)));
  const earlier = new Set((draft.earlier?.written?.attendees ?? []).map(({ mail }) => mailKey(mail)));
  return [...draft.required, ...draft.optional].filter(({ mail }) => {
    const key = mailKey(mail);
    return earlier.has(key) && !asked.has(key);
  });
}

function withoutThem({ required, optional }: Lines, gone: readonly FormAttendee[]): Lines {
  return {
    required: required.filter((person) => !gone.includes(person)),
    optional: optional.filter((person) => !gone.includes(person)),
  };
}

const hasAsMany = (lines: Lines, draft: Lines) =>
  lines.required.length === draft.required.length && lines.optional.length === draft.optional.length;

const named = ({ required, optional }: Lines, gone: readonly FormAttendee[]): FormValue => ({
  ...{ kind: 'people', required: namesOf(required), optional: namesOf(optional), leaving: namesOf(gone) },
});

const namesOf = (people: readonly FormAttendee[]): readonly string[] => people.map(({ name }) => name);
