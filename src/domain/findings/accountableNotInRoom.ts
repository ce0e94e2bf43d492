import type { DecisionId } from '../../playbook/decisions';
import type { MeetingId } from '../../playbook/meetings';
import { meetings } from '../../playbook/meetings';
import type { Role } from '../../playbook/roles';
import { holderOf } from '../org/holderOf';
import type { Seats } from '../org/types';
import { accountableRole } from '../raci/accountableRole';
import { meetingsOfDecision } from '../raci/meetingsOfDecision';
import { sentence, theRole } from './theRole';
import type { Rule } from './types';

/**
 * Who is accountable is in the room where the decision is taken, in that role or in another seat of the same person.
 * A meeting without known attendance is left alone.
 */
export const accountableNotInRoom: Rule = ({ organization: { seats }, rows, attendance }) =>
  rows.flatMap((row) => {
    const role = accountableRole(row);
    if (role === null) return [];
    return attendance
      .filter(({ meeting }) => takes(row.decision, meeting))
      .filter(({ roles }) => !isInRoom(role, roles, seats))
      .map(({ meeting }) => ({
        rule: 'accountableNotInRoom',
        decision: row.decision,
        meeting,
        role,
        fact: `${sentence(theRole(role))} is accountable for decision ${row.number}, ${row.title}, and is not invited to the ${titleOf(meeting)}, which takes it.`,
        why: 'The decision is taken without the one person who answers for it.',
      }));
  });

const takes = (decision: DecisionId, meeting: MeetingId) =>
  meetingsOfDecision(decision).some((link) => link.kind === 'takes' && link.meeting === meeting);

function isInRoom(role: Role, present: readonly Role[], seats: Seats): boolean {
  const holder = holderOf(seats, role);
  return present.some(
    (other) => other === role || (holder !== null && holderOf(seats, other)?.id === holder.id),
  );
}

const titleOf = (id: MeetingId) => meetings.find((meeting) => meeting.id === id)?.title ?? id;
