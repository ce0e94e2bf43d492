import type { Role } from '../../playbook/roles';
import type { Person, Seats } from './types';

/** Who holds the role, or null when the seat is vacant. */
export function holderOf(seats: Seats, role: Role): Person | null {
  return seats[role] ?? null;
}
