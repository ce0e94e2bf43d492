import type { Role } from '../../playbook/roles';
import { holderOf } from '../org/holderOf';
import type { Seats } from '../org/types';
import { accountableRole } from '../raci/accountableRole';
import { meetingsOfDecision } from '../raci/meetingsOfDecision';
import { sentence, theRole } from '../raci/theRole';
import { meetingName } from '../rhythm/meetingName';
import { findingKey } from './findingKey';
import { rolesInRoom } from './rolesInRoom';
import type { Rule } from './types';

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
        fact: `${sentence(theRole(role))} is accountable for decision ${row.number}, ${row.title}, and is not invited to the ${meetingName(evidence, meeting)}, which takes it.`,
        why: 'The decision is taken without the one person who answers for it.',
        remedies: [
          {
            label: `Invite ${theRole(role)} as required`,
            kind: 'edit',
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
