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
export interface SeatMismatch {
  readonly role: Role;
  readonly stored: Person;
  readonly found: Person | null;
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
  const held = (Object.keys(seats) as Role[]).map((role) => {
    const stored = seats[role] ?? null;
    return { role, stored, found: stored === null ? null : (byId.get(stored.id) ?? null) };
  });
  return {
    seats: Object.fromEntries(held.map(({ role, stored, found }) => [role, verified(stored, found)])),
    mismatches: held.flatMap(({ role, stored, found }) =>
      stored === null || isSame(stored, found) ? [] : [{ role, stored, found }],
    ),
  };
}

const isSame = (stored: Person, found: Person | null): boolean =>
  found !== null && mailKey(stored.mail) === mailKey(found.mail);

/** The directory tells the title only to who may read whole profiles. */
function verified(stored: Person | null, found: Person | null): Person | null {
  if (stored === null || found === null) return stored;
  return { ...found, title: found.title ?? stored.title };
}
