import { roleNames } from '../../playbook/roles';
import { holderOf } from '../org/holderOf';
import { rolesOf } from '../org/rolesOf';
import type { Person } from '../org/types';
import { theRole } from '../raci/theRole';
import { findingKey } from './findingKey';
import type { Remedy, Rule, TeamMember } from './types';

/** Whoever holds a seat can open what the leaders share: they are in the team, or in the channel, around it. */
export const cannotOpen: Rule = ({ organization: { model, seats }, members }) => {
  if (members === null) return [];
  return rolesOf(model).flatMap((role) => {
    const holder = holderOf(seats, role);
    if (holder === null || members.some(({ id }) => id === holder.id)) return [];
    return [
      {
        key: findingKey('cannotOpen', role, holder.id),
        rule: 'cannotOpen',
        decision: null,
        meeting: null,
        role,
        fact: `${holder.name} (${roleNames[role].short}) is not in the team around this tab.`,
        why: 'They cannot open it: they see neither who decides nor the meetings, and nothing that waits for them.',
        remedies: [
          { label: `Add ${holder.name} in Teams`, kind: 'openTeam' },
          ...members
            .filter(({ isOwner }) => isOwner)
            .slice(0, 1)
            .map((owner) => asking(owner, holder)),
          { label: `Hand the seat of ${theRole(role)} over`, kind: 'goTo', screen: 'seats' },
        ],
      },
    ];
  });
};

const asking = (owner: TeamMember, holder: Person): Remedy => ({
  label: `Ask ${owner.name} to add ${holder.name}`,
  kind: 'message',
  to: owner,
  words: `Please add ${holder.name} to our team, so that they can open Tandem.`,
});
