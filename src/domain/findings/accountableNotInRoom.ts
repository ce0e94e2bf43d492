import { type MeetingId, meetings } from '../../playbook/meetings';
import type { Role } from '../../playbook/roles';
import { holderOf } from '../org/roles';
import type { Seats } from '../org/types';
import { accountableRole } from '../raci/rows';
import { meetingsOfDecision } from '../raci/meetingsOfDecision';
import { attendanceOf } from '../rhythm/attendanceOf';
import { findingKey } from './findingKey';
import type { Evidence, Rule } from './types';

/** The roles that are invited to each meeting, required and optional alike, whoever holds them. */
function rolesInRoom({
  organization,
  overrides,
}: Pick<Evidence, 'organization' | 'overrides'>): (meeting: MeetingId) => readonly Role[] {
  const invited = new Map<MeetingId, readonly Role[]>(
    meetings.map(({ id }) => [
      id,
      attendanceOf(id, { organization, overrides }).flatMap(({ role, kind }) =>
        kind === 'informed' ? [] : [role],
      ),
    ]),
  );
  return (meeting) => invited.get(meeting) ?? [];
}

/**
 * Who is accountable is in the room where the decision is taken, in that role or in another seat of the same person.
 * Invited by the matrix, the role is missing only where the organization chose so.
 */
export const accountableNotInRoom: Rule = (evidence) => {
  const { organization, rows } = evidence;
  const roomOf = rolesInRoom(evidence);
  return rows.flatMap((row) => {
    const role = accountableRole(row);
    if (role === null) return [];
    return meetingsOfDecision(row.decision, organization)
      .filter(({ kind, meeting }) => kind === 'takes' && !isInRoom(role, roomOf(meeting), organization.seats))
      .map(({ meeting }) => ({
        key: findingKey('accountableNotInRoom', row.decision, meeting, role),
        rule: 'accountableNotInRoom',
        decision: row.decision,
        meeting,
        role,
        row,
        remedies: [
          {
            kind: 'edit',
            act: { kind: 'invite', role, as: 'required' },
            edits: [{ kind: 'undoOverride', meeting, role }],
          },
        ],
      }));
  });
};

function isInRoom(role: Role, present: readonly Role[], seats: Seats): boolean {
  const holder = holderOf(seats, role);
  return present.some(
    (other) => other === role || (holder !== null && holderOf(seats, other)?.id === holder.id),
  );
}
