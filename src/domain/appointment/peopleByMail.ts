import type { Role } from '../../playbook/roles';
import { mailKey } from '../rhythm/sameMail';
import type { AttendanceKind, RoleAttendance } from '../rhythm/types';
import type { FormAttendee, PartReason } from './types';

/** One person's whole part in a meeting, from all the seats that they hold. */
export interface PersonInvitation {
  readonly person: FormAttendee;
  readonly roles: readonly Role[];
  /** The strongest of their seats' kinds. */
  readonly kind: AttendanceKind;
  readonly reasons: readonly PartReason[];
}

/** The people of the attendance by their address, in its order; vacant seats are no person. */
export function peopleByMail(attendance: readonly RoleAttendance[]): ReadonlyMap<string, PersonInvitation> {
  const places = new Map<string, PersonInvitation>();
  for (const place of attendance) {
    if (place.person === null) continue;
    const key = mailKey(place.person.mail);
    places.set(key, joined(places.get(key), place, place.person));
  }
  return places;
}

export const reasonsOf = ({ reasons, overriddenFrom }: RoleAttendance): readonly PartReason[] =>
  overriddenFrom === null ? reasons : [...reasons, { kind: 'chosen' }];

const strength: readonly AttendanceKind[] = ['informed', 'optional', 'required'];

function joined(
  before: PersonInvitation | undefined,
  place: RoleAttendance,
  { name, mail }: FormAttendee,
): PersonInvitation {
  const reasons = reasonsOf(place);
  if (before === undefined) return { person: { name, mail }, roles: [place.role], kind: place.kind, reasons };
  const stronger = strength.indexOf(place.kind) > strength.indexOf(before.kind);
  return {
    person: before.person,
    roles: [...before.roles, place.role],
    kind: stronger ? place.kind : before.kind,
    reasons: [...before.reasons, ...reasons],
  };
}
