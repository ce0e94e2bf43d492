import { mailKey, sameMail } from '../rhythm/sameMail';
import type { RoleAttendance } from '../rhythm/types';
import { peopleByMail, reasonsOf, type PersonInvitation } from './peopleByMail';
import type { AppointmentDraft, FormAttendee, PersonCheck } from './types';
import { withPeople } from './withPeople';

type Lines = Pick<AppointmentDraft, 'required' | 'optional'>;

/**
 * Holds the people in the form against who is asked for: everybody asked for once, in the order of the matrix'
 * columns, then the guests in the form's order. Somebody required who stands in the optional line is missing from
 * theirs. The organizer is in the meeting without standing in a line; null where it is not known.
 */
export function checkPeople(
  draft: Lines,
  attendance: readonly RoleAttendance[],
  organizer: FormAttendee | null,
): readonly PersonCheck[] {
  const places = peopleByMail(attendance);
  const asked = [...places.values()].flatMap((place) => checkOf(place, draft, organizer));
  const vacant = attendance.flatMap(vacantSeat);
  return [...asked, ...vacant, ...guestsIn(draft, places, organizer)];
}

function checkOf(
  place: PersonInvitation,
  draft: Lines,
  organizer: FormAttendee | null,
): readonly PersonCheck[] {
  const { person, roles, kind, reasons } = place;
  if (kind === 'informed') return [];
  const isThere =
    isOrganizer(person, organizer) ||
    isAmong(person, draft.required) ||
    (kind === 'optional' && isAmong(person, draft.optional));
  if (isThere) return [{ kind: 'present', person, roles, asked: kind, reasons }];
  const added = { required: [], optional: [], [kind]: [person] };
  return [{ kind: 'missing', person, roles, asked: kind, reasons, add: withPeople(draft, added) }];
}

function vacantSeat(place: RoleAttendance): readonly PersonCheck[] {
  const { role, person, kind } = place;
  if (person !== null || kind === 'informed') return [];
  return [{ kind: 'vacant', roles: [role], asked: kind, reasons: reasonsOf(place) }];
}

function guestsIn(
  { required, optional }: Lines,
  places: ReadonlyMap<string, PersonInvitation>,
  organizer: FormAttendee | null,
): readonly PersonCheck[] {
  return [...required, ...optional].flatMap((person): readonly PersonCheck[] => {
    const place = places.get(mailKey(person.mail));
    if (isOrganizer(person, organizer) || (place !== undefined && place.kind !== 'informed')) return [];
    return [{ kind: 'guest', person, roles: place?.roles ?? [], reasons: place?.reasons ?? [] }];
  });
}

const isOrganizer = (person: FormAttendee, organizer: FormAttendee | null) =>
  organizer !== null && sameMail(person.mail, organizer.mail);

const isAmong = (person: FormAttendee, line: readonly FormAttendee[]) =>
  line.some(({ mail }) => sameMail(mail, person.mail));
