import { holderOf, rolesOf } from '../org/roles';
import { findingKey } from './findingKey';
import type { Rule } from './types';

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
        holder,
        remedies: [
          { kind: 'openTeam', person: holder },
          ...members
            .filter(({ isOwner }) => isOwner)
            .slice(0, 1)
            .map((owner) => ({ kind: 'askToAdd', owner, person: holder }) as const),
          { kind: 'goTo', act: { kind: 'handSeatOver', role } },
        ],
      },
    ];
  });
};
