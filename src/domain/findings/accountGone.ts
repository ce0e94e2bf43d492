import { holderOf, rolesOf } from '../org/roles';
import { findingKey } from './findingKey';
import type { Rule } from './types';

/** Whoever holds a seat can sign in: the directory still has the account, and it is not disabled. */
export const accountGone: Rule = ({ organization: { model, seats }, accounts }) => {
  const stateOf = new Map(accounts.map(({ person, state }) => [person, state]));
  return rolesOf(model).flatMap((role) => {
    const holder = holderOf(seats, role);
    const state = holder === null ? undefined : stateOf.get(holder.id);
    if (holder === null || state === undefined || state === 'active') return [];
    return [
      {
        key: findingKey('accountGone', role, holder.id),
        rule: 'accountGone',
        decision: null,
        meeting: null,
        role,
        holder,
        state,
        remedies: [
          { kind: 'goTo', act: { kind: 'nameNew', role } },
          {
            kind: 'edit',
            act: { kind: 'leaveVacant', role },
            edits: [{ kind: 'seat', role, person: null }],
          },
        ],
      },
    ];
  });
};
