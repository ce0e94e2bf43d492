import { roleNames, type Role } from '../../playbook/roles';
import type { Seats } from '../org/types';
import { isLocalDate } from '../time/localDates';
import { fieldReader } from './fieldReader';
import { partsOfKey, personFields } from './rowFields';
import type { MalformedField, Row, Succession } from './types';

/** One row for each seat that was filled or left vacant, and one for each date from which somebody else holds it. */
export function seatRowsOf(seats: Seats, successions: readonly Succession[]): readonly Row<'seats'>[] {
  const holder = rolesIn(seats).map((role) => rowOf(role, null, seats[role] ?? null));
  return [...holder, ...successions.map(({ role, from, person }) => rowOf(role, from, person))];
}

function rowOf(role: Role, from: string | null, person: Succession['person']): Row<'seats'> {
  return {
    list: 'seats',
    key: from === null ? role : `${role}:${from}`,
    fields: { title: roleNames[role].full, role, from, ...personFields(person), inForce: true },
  };
}

export interface SeatsRead {
  readonly seats: Seats;
  readonly successions: readonly Succession[];
}

/** The seats that the rows tell of. Rows of roles that Tandem does not know stay out of the way. */
export function seatsIn(rows: readonly Row<'seats'>[], malformed: MalformedField[]): SeatsRead {
  const seats: Partial<Record<Role, Succession['person']>> = {};
  const successions: Succession[] = [];
  for (const row of rows) {
    const [role = '', from = ''] = partsOfKey(row.key, 2);
    if (!isRole(role)) continue;
    const reader = fieldReader(row, malformed);
    const person = reader.person();
    if (from === '') seats[role] = person;
    else if (!isLocalDate(from)) reader.refuse('key');
    else successions.push({ role, from, person });
  }
  return { seats, successions };
}

export const allRoles = Object.keys(roleNames) as readonly Role[];

const isRole = (text: string): text is Role => Object.hasOwn(roleNames, text);

const rolesIn = (seats: Seats): readonly Role[] => allRoles.filter((role) => seats[role] !== undefined);
