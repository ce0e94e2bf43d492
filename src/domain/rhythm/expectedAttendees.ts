import type { Person } from '../org/types';
import { mailKey } from './sameMail';
import type { ExpectedAttendee, ExtraPerson, RoleAttendance } from './types';

/**
 * The people to invite, in the order of their first role: somebody in two seats once, required if either seat is. Vacant
 * seats invite nobody, informed roles are not invited, and the organizer is in the meeting anyway. Extra people follow;
 * one whom a seat puts there already keeps the stronger place.
 */
export function expectedAttendees(
  attendance: readonly RoleAttendance[],
  organizer: Person,
  extra: readonly ExtraPerson[] = [],
): readonly ExpectedAttendee[] {
  const seated = attendance.flatMap(({ role, person, kind }) =>
    person === null || kind === 'informed' ? [] : [{ person, roles: [role], kind }],
  );
  const byMail = new Map<string, ExpectedAttendee>();
  for (const { person, roles, kind } of [...seated, ...extra.map((one) => ({ ...one, roles: [] }))]) {
    const before = byMail.get(mailKey(person.mail));
    byMail.set(mailKey(person.mail), {
      person: before?.person ?? person,
      roles: [...(before?.roles ?? []), ...roles],
      kind: before?.kind === 'required' ? 'required' : kind,
    });
  }
  byMail.delete(mailKey(organizer.mail));
  return [...byMail.values()];
}
