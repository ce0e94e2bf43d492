import { conflictsOf, freeCount } from '../../../domain/freebusy/conflictsOf';
import type { Conflict, FreeBusy } from '../../../domain/freebusy/types';
import type { Occurrence } from '../../../domain/recurrence/types';
import type { InvitedPerson } from './invitedPeople';
import { mailKey, sameMail } from '../../../domain/rhythm/sameMail';

export interface PersonAvailability extends InvitedPerson {
  readonly answer: FreeBusy | null;
  readonly conflicts: readonly Conflict[];
}

/** How a meeting's occurrences fit the calendars of its people. */
export interface Availability {
  readonly occurrences: readonly Occurrence[];
  readonly people: readonly PersonAvailability[];
  /** Occurrences at which everybody required is free. */
  readonly free: number;
}

export function availabilityOf(
  occurrences: readonly Occurrence[],
  invited: readonly InvitedPerson[],
  freeBusy: readonly FreeBusy[],
): Availability {
  const people = invited.map((entry) => availabilityOfPerson(occurrences, entry, freeBusy));
  const conflicts = people.filter(({ optional }) => !optional).flatMap((person) => person.conflicts);
  return { occurrences, people, free: freeCount(occurrences, conflicts) };
}

function availabilityOfPerson(
  occurrences: readonly Occurrence[],
  entry: InvitedPerson,
  freeBusy: readonly FreeBusy[],
): PersonAvailability {
  const mail = mailKey(entry.person.mail);
  const answer = freeBusy.find((candidate) => sameMail(candidate.mail, entry.person.mail)) ?? null;
  const known = answer ?? { mail, known: false };
  return { ...entry, answer, conflicts: conflictsOf(occurrences, [known]) };
}
