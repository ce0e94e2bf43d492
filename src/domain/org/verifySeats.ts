import type { Role } from '../../playbook/roles';
import { mailKey } from '../rhythm/sameMail';
import type { Person, Seats, UserId } from './types';

/** What the directory says of an account. */
export interface DirectoryEntry {
  readonly id: UserId;
  /** Null where there is no such account, or it has no address. */
  readonly person: Person | null;
  readonly isGuest: boolean;
}

/** A seat whose address is not that of its account: somebody wrote over it, or it has changed. */
interface SeatMismatch {
  readonly role: Role;
  readonly stored: Person;
  readonly found: Person | null;
}

/** The same of anybody who is to be invited; `role` is null for who holds no seat. */
export interface PersonMismatch extends Omit<SeatMismatch, 'role'> {
  readonly role: Role | null;
}

export interface VerifiedSeats {
  /** With the names and addresses of the directory. */
  readonly seats: Seats;
  readonly mismatches: readonly SeatMismatch[];
}

/**
 * Holds the seats against the directory, by the accounts' ids: who is invited is who was chosen, whatever address
 * somebody wrote into the list. An account that was not looked up counts as not found.
 */
export function verifySeats(seats: Seats, entries: readonly DirectoryEntry[]): VerifiedSeats {
  const byId = new Map(entries.map((entry) => [entry.id, entry.person]));
  const seated = (Object.keys(seats) as Role[]).map((role) => {
    const stored = seats[role] ?? null;
    return { role, stored, found: stored === null ? null : (byId.get(stored.id) ?? null) };
  });
  return {
    seats: Object.fromEntries(seated.map(({ role, stored, found }) => [role, verified(stored, found)])),
    mismatches: seated.flatMap(({ role, stored, found }) =>
      stored === null || isSame(stored, found) ? [] : [{ role, stored, found }],
    ),
  };
}

/** The person as the directory has them, and whether that is who was chosen. */
export function verifyPerson(
  stored: Person,
  entries: readonly DirectoryEntry[],
): { readonly person: Person; readonly mismatches: readonly PersonMismatch[] } {
  const found = entries.find(({ id }) => id === stored.id)?.person ?? null;
  const mismatches = isSame(stored, found) ? [] : [{ role: null, stored, found }];
  return { person: verified(stored, found), mismatches };
}

const isSame = (stored: Person, found: Person | null): boolean =>
  found !== null && mailKey(stored.mail) === mailKey(found.mail);

/** The directory tells the title only to who may read whole profiles. */
function verified<Stored extends Person | null>(stored: Stored, found: Person | null): Stored | Person {
  if (stored === null || found === null) return stored;
  return { ...found, title: found.title ?? stored.title };
}
