import type { Person } from '../org/types';
import { mailKey } from './sameMail';
import type { ExpectedAttendee, RoleAttendance } from './types';

/**
 * The people to invite, in the order of their first role: somebody in two seats once, required if either seat is.
 * Vacant seats invite nobody, informed roles are not invited, and the organizer is in the meeting anyway.
 */
export function expectedAttendees(
  attendance: readonly RoleAttendance[],
  organizer: Person,
): readonly ExpectedAttendee[] {
  const byMail = new Map<string, ExpectedAttendee>();
  for (const { role, person, kind } of attendance) {
    if (person === null || kind === 'informed') continue;
    const before = byMail.get(mailKey(person.mail));
    byMail.set(mailKey(person.mail), {
      person: before?.person ?? person,
      roles: [...(before?.roles ?? []), role],
      kind: before?.kind === 'required' ? 'required' : kind,
    });
  }
  byMail.delete(mailKey(organizer.mail));
  return [...byMail.values()];
}
